import { intlLocale } from './interface-language'

/** An amount of memory or storage as it is said: "12 MB", below one megabyte "340 kB". */
export function wordsOfBytes(bytes: number, language: string): string {
  const isLarge = bytes >= 999_500
  const amount = bytes / (isLarge ? 1_000_000 : 1_000)
  return new Intl.NumberFormat(intlLocale(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge && amount < 10 ? 1 : 0,
  }).format(amount)
}
