/**
 * The names of the fields of the first records in the beginning of a file that holds JSON objects, one a line or in a
 * list; empty where it begins with anything else. Nothing is parsed: the beginning may break off, and a record that
 * is broken still has names. What stands inside of values, however it is quoted there, is no field.
 */
export function firstFields(head: string): ReadonlySet<string> {
  const text = head.trimStart()
  const names = new Set<string>()
  if (!/^[[{]/.test(text)) return names
  const recordDepth = text.startsWith('[') ? 2 : 1
  let depth = 0
  let records = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '"') {
      const end = stringEnd(text, i)
      if (depth === recordDepth && /^\s*:/.test(text.slice(end, end + 20)))
        names.add(text.slice(i + 1, end - 1))
      i = end - 1
    } else if (character === '\n' && recordDepth === 1 && text[i + 1] === '{') {
      // A new line is a new record, also after one that was not closed.
      depth = 0
    } else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') {
      depth--
      if (depth < recordDepth && ++records === recordsLookedAt) break
    }
  }
  return names
}

/** The first record may be the broken one. */
const recordsLookedAt = 10

/** The place behind the string that begins at `start`: its quotation mark, or the line end that breaks it off. */
function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const character = text[i]
    if (character === '\n') return i
    if (character === '\\') i++
    else if (character === '"') return i + 1
  }
  return text.length
}
