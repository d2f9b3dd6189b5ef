/** Where every UTF-16 unit of a rendered text came from in its Markdown source. */
export interface SourceAlignment {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * Finds every character of a rendered text in its source; null where that cannot be told.
 *
 * What Markdown leaves out on the way is stepped over: fences, the indentation and quotation signs at the start of a
 * line, spaces at its end. A backslash belongs to the sign it escapes; an entity counts as the one character that it
 * stands for. All the rest must be the same, so a wrong answer needs a text that repeats itself.
 */
export function sourceAlignment(value: string, source: string): SourceAlignment | null {
  const at = source.indexOf(value)
  if (at >= 0 && (value.length === source.length || source.indexOf(value, at + 1) < 0)) {
    return {
      starts: Uint32Array.from({ length: value.length }, (_, i) => at + i),
      ends: Uint32Array.from({ length: value.length }, (_, i) => at + i + 1),
    }
  }
  return steppedAlignment(value, source, 0) ?? steppedAlignment(value, source, source.indexOf('\n') + 1)
}

function steppedAlignment(value: string, source: string, from: number): SourceAlignment | null {
  const starts = new Uint32Array(value.length)
  const ends = new Uint32Array(value.length)
  let place = from
  for (let i = 0; i < value.length; ) {
    const step = stepAt(value, i, source, place)
    if (step === null) return null
    starts.fill(place, i, i + step.said)
    ends.fill(place + step.read, i, i + step.said)
    i += step.said
    place += step.read
  }
  return { starts, ends }
}

/** So many units of the source read, which say so many of the value. */
interface Step {
  readonly read: number
  readonly said: number
}

function stepAt(value: string, i: number, source: string, place: number): Step | null {
  const wanted = value[i]!
  const found = source[place]
  // A fenced block ends with a line end, a footnote with a space, which the source may lack.
  if (found === undefined) return i === value.length - 1 && wanted.trim() === '' ? { read: 0, said: 1 } : null
  const entity = found === '&' ? entityAt(source, place) : null
  if (entity && !value.startsWith(entity, i)) {
    return { read: entity.length, said: String.fromCodePoint(value.codePointAt(i)!).length }
  }
  const next = source[place + 1]
  const isEscape = found === '\\' && next === wanted && isPunctuation(wanted)
  if (isEscape && !(wanted === '\\' && value[i + 1] === '\\')) return { read: 2, said: 1 }
  if (found === wanted || (found === '\0' && wanted === '\ufffd')) return { read: 1, said: 1 }
  // Inline code says the end of a line as a space.
  if (wanted === ' ' && found === '\n') return { read: 1, said: 1 }
  return isLeftOut(found, wanted, source, place) ? { read: 1, said: 0 } : null
}

/** Whether Markdown leaves a character out here: after the text of a line, or before it. */
function isLeftOut(found: string, wanted: string, source: string, place: number): boolean {
  if (wanted === '\n' || wanted === ' ') return found === ' ' || found === '\t' || found === '\r'
  const lineStart = place === 0 ? 0 : source.lastIndexOf('\n', place - 1) + 1
  return /^[\s>]*$/.test(source.slice(lineStart, place + 1))
}

function entityAt(source: string, place: number): string | null {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]*);/i.exec(source.slice(place, place + 40))?.[0] ?? null
}

function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}
