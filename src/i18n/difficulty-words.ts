import type { TFunction } from 'i18next'

const known = ['easy', 'medium', 'hard'] as const

/** A difficulty in words; one that data names otherwise stays as its data says it. */
export function difficultyWords(difficulty: string, t: TFunction<'queue'>): string {
  const name = known.find((each) => each === difficulty)
  return name ? t(`difficulty.${name}`) : difficulty
}
