/**
 * Where a text stops being JSON: the offset of the first character that cannot stand where it stands, the length
 * of the text where it breaks off, null where it is JSON.
 *
 * JSON.parse says that something is wrong; where, it says differently in every browser and in Node often not at
 * all. This is only asked after JSON.parse has refused a text, so it need not be fast.
 *
 * Source of the grammar: RFC 8259.
 */
export function jsonFault(text: string): number | null {
  /** The closing brackets that are still to come, innermost last. */
  const awaited: string[] = []
  let expected: Expected = 'value'
  let at = afterSpace(text, 0)
  while (at < text.length) {
    const character = text[at]!
    if (character === awaited.at(-1) && mayClose(expected)) {
      awaited.pop()
      expected = 'separator'
      at++
    } else if (expected === 'separator') {
      if (character !== ',' || awaited.length === 0) return at
      expected = awaited.at(-1) === '}' ? 'name' : 'value'
      at++
    } else if (expected === 'colon') {
      if (character !== ':') return at
      expected = 'value'
      at++
    } else if (expected === 'name' || expected === 'first-name') {
      if (character !== '"') return at
      const token = stringEnd(text, at)
      if ('fault' in token) return token.fault
      expected = 'colon'
      at = token.end
    } else if (character === '{' || character === '[') {
      awaited.push(character === '{' ? '}' : ']')
      expected = character === '{' ? 'first-name' : 'first-value'
      at++
    } else {
      const token = character === '"' ? stringEnd(text, at) : wordEnd(text, at)
      if ('fault' in token) return token.fault
      expected = 'separator'
      at = token.end
    }
    at = afterSpace(text, at)
  }
  return expected === 'separator' && awaited.length === 0 ? null : text.length
}

type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'separator'
type Token = { end: number } | { fault: number }

function mayClose(expected: Expected): boolean {
  return expected === 'separator' || expected === 'first-name' || expected === 'first-value'
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++
  return at
}

function stringEnd(text: string, from: number): Token {
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at]!
    if (character === '"') return { end: at + 1 }
    if (character < ' ') return { fault: at }
    if (character !== '\\') continue
    at++
    const code = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 5))
    if (code) at += code[0].length - 1
    else return { fault: /^u?[0-9a-fA-F]*$/.test(text.slice(at)) ? text.length : at }
  }
  return { fault: text.length }
}

/** The end of a number, `true`, `false` or `null`. */
function wordEnd(text: string, from: number): Token {
  const rest = text.slice(from, from + 400)
  const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(rest)
  const isLast = from + rest.length === text.length
  const isBegun =
    ['true', 'false', 'null'].some((each) => each.startsWith(rest)) ||
    /^-?(?:0|[1-9]\d*)?(?:\.\d*)?$|^-?(?:0|[1-9]\d*)(?:\.\d+)?[eE][+-]?$/.test(rest)
  if (isLast && isBegun && word?.[0] !== rest) return { fault: text.length }
  return word ? { end: from + word[0].length } : { fault: from }
}
