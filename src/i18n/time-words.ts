import { intlLocale } from './interface-language'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** "2 min. ago", "yesterday", or a date: how long ago `thenMs` was, seen from `nowMs`. */
export function timeWords(thenMs: number, nowMs: number, language: string): string {
  const locale = intlLocale(language)
  const passedMs = Math.max(0, nowMs - thenMs)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  if (passedMs < hourMs) return relative.format(-Math.floor(passedMs / minuteMs), 'minute')
  if (passedMs < dayMs) return relative.format(-Math.floor(passedMs / hourMs), 'hour')
  if (passedMs < 7 * dayMs) return relative.format(-Math.floor(passedMs / dayMs), 'day')
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(thenMs)
}

/** "Nov 21, 2026, 2:03 PM": a moment, as the language of the interface writes it. */
export function dateTimeWords(ms: number, language: string): string {
  const locale = intlLocale(language)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(ms)
}
