/** A text longer than this is shown in two steps: its beginning at once, the whole when the browser has time. */
const longCharacters = 6_000
/** The beginning is at least this long. */
const beginningCharacters = 2_500
/** Beyond this, Markdown is rendered only when asked for. */
export const renderOnRequestCharacters = 200_000

/**
 * The beginning of a long Markdown text, cut at a blank line outside a fenced block, so that it renders as the
 * beginning of the whole does. The text itself where it is short.
 */
export function beginningOf(text: string): string {
  if (text.length <= longCharacters) return text
  let isFenced = false
  let at = 0
  while (at < longCharacters) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text
    const line = text.slice(at, end)
    if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced
    if (!isFenced && line.trim() === '' && at >= beginningCharacters) return text.slice(0, at)
    at = end + 1
  }
  return isFenced ? text : text.slice(0, at)
}
