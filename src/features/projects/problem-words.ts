import type { TFunction } from 'i18next'
import { placeParts } from '../../domain/place-parts'
import type { Place, Problem } from '../../domain/problem'

type Words = TFunction<['projects', 'problem']>

/** What is wrong, as a sentence. */
export function problemSentence(t: Words, { code, place, details }: Problem): string {
  return t(`problem:${code}`, { ...place, ...details })
}

/** Where in the file: "line 12, column key". Empty for the file as a whole. */
export function placeWords(t: Words, place: Place): string {
  return placeParts(place)
    .filter(({ part }) => part !== 'file')
    .map(({ part, value }) => t(`problem:place.${part}`, { value }))
    .join(t('problem:comma'))
}

/** Every problem as lines of text, for a message to whoever made the file. */
export function problemLines(t: Words, problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const place = [problem.place.file, placeWords(t, problem.place)].filter((part) => part !== '')
      return `${place.join(t('problem:comma'))}: ${problemSentence(t, problem)}`
    })
    .join('\n')
}
