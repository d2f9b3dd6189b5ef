import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fixedRuns } from '../../domain/testing/fixed-runs'
import type { Mark } from '../marked-text/mark'
import { trickyText, withArbitraryMarks } from '../testing/arbitrary-tricky-text'
import { shownText } from '../testing/shown-text'
import { speakEnglish } from '../testing/speak-english'
import { Markdown } from './markdown'

beforeAll(speakEnglish)

function rendered(text: string, marks?: readonly Mark[]) {
  return shownText(<Markdown text={text} marks={marks} />)
}

/** What is marked where a part of a Markdown text is looked for. */
function markedFor(text: string, lookedFor: string, from = 0): string[] {
  const start = text.indexOf(lookedFor, from)
  expect(start).toBeGreaterThanOrEqual(0)
  return rendered(text, [{ start, end: start + lookedFor.length, kind: 'hit' }]).marks.map(
    (mark) => mark.text,
  )
}

test.each([
  ['a paragraph', 'One two three.', 'two', ['two']],
  ['across emphasis', 'One **two** three.', 'One **two** th', ['One ', 'two', ' th']],
  ['only the signs of emphasis', 'One **two** three.', '**', []],
  ['an indented continuation', '- first line\n  second line', 'line\n  second', ['line\nsecond']],
  ['a quotation', '> first line\n> second line', 'line\n> second', ['line\nsecond']],
  ['after an escape', 'not \\*emphasis\\* here', 'here', ['here']],
  ['an escaped sign', 'not \\*emphasis\\* here', '\\*emph', ['*emph']],
  ['after an entity', 'salt &amp; pepper', 'pepper', ['pepper']],
  ['an entity itself', 'salt &amp; pepper', '&amp;', ['&']],
  ['inline code', 'call `open()` now', 'open', ['open']],
  ['a fenced block', '```ts\nconst river = 1\n```', 'river', ['river']],
  ['a fenced block in a list', '1. do\n\n   ```py\n   if a:\n       b = 2\n   ```', 'b = 2', ['b = 2']],
  ['an indented block', 'text\n\n    code here', 'here', ['here']],
  ['a heading', '## Weekend market', 'market', ['market']],
  ['a cell of a table', '| a | b |\n| --- | --- |\n| one | two |', 'two', ['two']],
  ['an escaped pipe in a table', '| a | b |\n| --- | --- |\n| x \\| y | two |', 'y', ['y']],
  ['the words of a link', 'see [the page](https://example.com/) now', 'page', ['page']],
  ['a bare address', 'see https://example.com/a now', 'example', ['example']],
  ['HTML, shown as text', 'a <b>bold</b> word', 'bold', ['bold']],
  ['after a hard break', 'one  \ntwo', 'two', ['two']],
  ['after a byte order mark', '\ufeffone two', 'two', ['two']],
  ['Windows line ends', 'one\r\ntwo three\r\n\r\nfour', 'three', ['three']],
  ['a footnote', 'a[^1]\n\n[^1]: the note', 'note', ['note']],
  ['a strike', 'a ~~gone~~ word', 'gone', ['gone']],
  ['right to left', '**مرحبا** يا صديق', 'صديق', ['صديق']],
  ['beside a formula', 'so $x^2$ is it', 'is it', ['is it']],
  ['a formula, as a whole', 'so $x^2 + y$ is it', 'y', ['$x^2 + y$']],
])('a mark in the source is shown in %s', (_name, text, lookedFor, expected) => {
  expect(markedFor(text, lookedFor)).toEqual(expected)
})

const word = fc.constantFrom('river', 'lantern', 'café', 'нить', 'سوق', '市场', '👩‍👩‍👧', 'naïve', 'पहाड़')
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const block = fc.oneof(
  sentence,
  sentence.map((said) => `## ${said}`),
  fc.tuple(sentence, sentence).map(([first, second]) => `- ${first}\n  ${second}\n- *${second}*`),
  fc.tuple(sentence, sentence).map(([first, second]) => `> ${first}\n> ${second}`),
  fc
    .tuple(sentence, word, sentence)
    .map(([first, bold, second]) => `${first} **${bold}** \\* &lt; ${second}`),
  sentence.map((said) => `\`\`\`\n${said}\n  ${said}\n\`\`\``),
  fc.tuple(word, sentence).map(([first, second]) => `| a | b |\n| --- | --- |\n| ${first} | ${second} |`),
)
const markdownText = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'))

test('a word marked in the source of any block is the word that is marked in the rendered text', () => {
  fc.assert(
    fc.property(markdownText, fc.nat(), (text, which) => {
      const words = [...text.matchAll(/(?:[\p{L}\p{M}]|\p{Extended_Pictographic}|\u200d){2,}/gu)].filter(
        ([found]) => found !== 'lt',
      )
      const { 0: found, index } = words[which % words.length]!
      expect(markedFor(text, found, index)).toEqual([found])
    }),
    fixedRuns(80),
  )
})

test('the text content is the same with marks and without, whatever the text and the marks', () => {
  const texts = fc.oneof(
    markdownText,
    trickyText,
    fc.tuple(trickyText, markdownText).map((both) => both.join('*')),
  )
  fc.assert(
    fc.property(withArbitraryMarks(texts), ({ text, marks }) => {
      expect(rendered(text, marks).text).toBe(rendered(text).text)
    }),
    fixedRuns(100),
  )
})

test('a mark on everything leaves no word out', () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      const { text: shown, marks } = rendered(text, [{ start: 0, end: text.length, kind: 'added' }])
      const letters = (said: string) => said.replace(/\s/g, '')
      expect(letters(marks.map((mark) => mark.text).join(''))).toBe(letters(shown))
    }),
    fixedRuns(60),
  )
})
