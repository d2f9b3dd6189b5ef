/** A formula in a Markdown text, by UTF-16 units of the text. */
export interface FoundFormula {
  /** With its delimiters. */
  readonly start: number
  readonly end: number
  readonly tex: string
  /** On a line of its own. */
  readonly isDisplay: boolean
}

/** Whether a text can hold a formula at all: asked of every text, so it has to be quick. */
export function mayHoldFormulas(text: string): boolean {
  return text.includes('$') || text.includes('\\(') || text.includes('\\[')
}

/**
 * Fences with what is in them, code spans, escaped signs, and the four ways to write a formula. What is not closed
 * within a few thousand characters is none, so that no text takes long.
 */
const tokens = new RegExp(
  [
    '^[ \\t>]*(?<fence>`{3,}|~{3,})[\\s\\S]*?(?:^[ \\t>]*\\k<fence>[`~]*[ \\t]*$|(?![\\s\\S]))',
    '(?<ticks>`+)(?!`)[\\s\\S]{1,4000}?(?<!`)\\k<ticks>(?!`)',
    '\\$\\$(?<dollars>(?:[^$\\\\]|\\\\[\\s\\S]){1,4000}?)\\$\\$',
    '\\\\\\[(?<brackets>[\\s\\S]{1,4000}?)\\\\\\]',
    '\\\\\\((?<parentheses>[\\s\\S]{1,4000}?)\\\\\\)',
    '\\\\[\\s\\S]',
    '(?<![\\p{Script=Latin}\\p{N}$])\\$(?<dollar>(?![\\s$])(?:[^$\\\\\\n]|\\\\.)*?)(?<!\\s)\\$(?![\\p{Script=Latin}\\p{N}$])',
  ].join('|'),
  'gmu',
)

/**
 * Formulas between $…$, $$…$$, \(…\) and \[…\], outside of code. A single dollar opens one only where what follows
 * looks like mathematics: "$5 and $10" is money.
 */
export function findFormulas(text: string): FoundFormula[] {
  if (!mayHoldFormulas(text)) return []
  const found: FoundFormula[] = []
  tokens.lastIndex = 0
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const { dollars, brackets, parentheses, dollar } = match.groups!
    const tex = dollars ?? brackets ?? parentheses ?? dollar
    if (tex === undefined) continue
    const end = match.index + match[0].length
    if (isFormula(tex, dollars !== undefined, dollar !== undefined)) {
      const isDisplay = (dollars ?? brackets) !== undefined
      found.push({ start: match.index, end, tex: withoutQuotation(tex).trim(), isDisplay })
    } else {
      // What looked like the end of this one may be the start of another.
      tokens.lastIndex = match.index + (dollar === undefined ? 2 : 1)
    }
  }
  return found
}

function isFormula(tex: string, isCertain: boolean, hasDollar: boolean): boolean {
  if (tex.trim() === '' || /\n[ \t>]*\n/.test(tex)) return false
  // \[1\] is an escaped bracket of Markdown around a number.
  return isCertain || (looksLikeMathematics(tex) && (hasDollar || /[^\d\s.,]/.test(tex)))
}

/** A name or a number alone, or signs of mathematics and no two words in a row. */
function looksLikeMathematics(tex: string): boolean {
  const bare = tex
    .replace(/\\(?:text|mathrm|textbf|textit|operatorname|mbox)\s*\{[^}]*\}/g, ' ')
    .replace(/\\[a-z]+/gi, '\\')
  if (/^\s*(?:\p{Script=Latin}|\p{Script=Greek}|[\d.,]+ ?\p{Script=Latin}?)['′]*\s*$/u.test(bare)) return true
  if (/\p{L}{3,}[\s,;]+\p{L}+/u.test(bare) || /[^\p{Script=Latin}\p{Script=Greek}\P{L}]/u.test(bare))
    return false
  if ((bare.match(/\|/g)?.length ?? 0) % 2 === 1) return false
  return /[\\^_=+<>/*()[\]{}|≤≥≠±×÷·∞√∑∫-]/.test(bare)
}

/** Signs of quotation at the starts of lines belong to Markdown. */
function withoutQuotation(tex: string): string {
  return tex.includes('\n') ? tex.replace(/\n[ \t]*>[ \t>]*/g, '\n') : tex
}
