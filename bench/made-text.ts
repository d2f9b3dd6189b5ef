const words =
  'river lantern quiet morning market window garden letter bridge story measure winter colour answer careful reason simple number listen travel harbour village notice kitchen paper mountain silver question teacher evening between several because usually without'.split(
    ' ',
  )

/** A sentence of so many words. */
export function madeSentence(count: number, random: () => number): string {
  const said = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]!).join(' ')
  return `${said[0]!.toUpperCase()}${said.slice(1)}.`
}

/**
 * A response in Markdown of about so many characters, as models write them: headings, paragraphs with emphasis and
 * code, lists, a table and a fenced block in turn. Ends with `lastWords`, a paragraph of their own.
 */
export function madeResponse(characters: number, lastWords: string, random: () => number): string {
  const sentence = (count: number) => madeSentence(count, random)
  const blocks = [
    () => `## ${sentence(4)}`,
    () => `${sentence(18)} **${sentence(3)}** ${sentence(14)} Use \`${words[3]}()\` here. ${sentence(20)}`,
    () => [1, 2, 3, 4].map(() => `- ${sentence(9)}`).join('\n'),
    () => `${sentence(25)} *${sentence(2)}* ${sentence(22)}`,
    () => [1, 2, 3].map((n) => `${n}. ${sentence(11)}`).join('\n'),
    () => `\`\`\`ts\nfor (const ${words[0]} of ${words[4]}) {\n  open(${words[0]})\n}\n\`\`\``,
    () =>
      `| what | how |\n| --- | --- |\n| ${sentence(2)} | ${sentence(5)} |\n| ${sentence(2)} | ${sentence(4)} |`,
  ]
  let text = ''
  for (let i = 0; text.length + lastWords.length < characters; i++)
    text += `${blocks[i % blocks.length]!()}\n\n`
  return text + lastWords
}
