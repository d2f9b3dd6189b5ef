import { type Author, type Change, makeChange } from '../change'
import { contentHash } from '../content-hash'
import type { GuidelineValue } from '../guideline'
import { fold } from '../heads'
import { keys, parseIdKey } from '../key'
import type { Question, QuestionValue } from '../question/question'
import { questionMeaning } from '../question/question-meaning'
import type { LocalizedText } from '../schema'
import { type QuestionSet, type QuestionSetId, questionSetIds, questionSets } from './question-set'

/** A question that a project asks, or once asked. */
export interface KnownQuestion extends Question {
  /** The changes that stand: what is written next replaces them. */
  readonly heads: readonly string[]
  /** It is asked now; else `value` is what it was when it was withdrawn. */
  readonly isAsked: boolean
}

/** What choosing sets for a project would do to its questions. */
export interface SetPlan {
  /** Questions that the project never asked. */
  readonly adds: readonly KnownQuestion[]
  /** Questions that it once asked: their answers count again. */
  readonly returns: readonly KnownQuestion[]
  readonly removes: readonly KnownQuestion[]
}

/** All questions of a project, withdrawn ones too, the oldest first. */
export function knownQuestions(changes: readonly Change[]): KnownQuestion[] {
  const byKey = new Map<string, Change<QuestionValue>[]>()
  for (const change of changes as readonly Change<QuestionValue>[]) {
    if (change.kind === 'question') byKey.set(change.key, [...(byKey.get(change.key) ?? []), change])
  }
  return [...byKey].flatMap(([key, ofKey]) => {
    const { shown, heads } = fold(ofKey)
    const said = ofKey.filter(({ value }) => value !== null)
    const value = shown.value ?? (said.length > 0 ? fold(said).shown.value : null)
    if (value === null) return []
    return [
      { id: parseIdKey(key), value, heads: heads.map((head) => head.id), isAsked: shown.value !== null },
    ]
  })
}

/** How much of each set a project asks. A set is known by the `family` of its questions, which names set and place. */
export function askedSets(
  questions: readonly KnownQuestion[],
): Record<QuestionSetId, 'all' | 'some' | 'none'> {
  const families = new Set(questions.filter(({ isAsked }) => isAsked).map(({ value }) => value.family))
  const share = (set: QuestionSet) => {
    const asked = set.questions.filter(({ place }) => families.has(familyOf(set, place))).length
    return asked === 0 ? 'none' : asked === set.questions.length ? 'all' : 'some'
  }
  return Object.fromEntries(questionSetIds.map((id) => [id, share(questionSets[id])])) as never
}

/**
 * What has to change for a project to ask these sets, whole, and none of the others. Sets that `wanted` does not name
 * stay as they are, and so do questions that are of no set.
 */
export function planSets(
  project: string,
  questions: readonly KnownQuestion[],
  wanted: ReadonlyMap<QuestionSetId, boolean>,
): SetPlan {
  const plan = { adds: [] as KnownQuestion[], returns: [] as KnownQuestion[], removes: [] as KnownQuestion[] }
  const asked = questions.filter(({ isAsked }) => isAsked)
  let order = Math.max(0, ...asked.map(({ value }) => value.order))
  for (const id of questionSetIds) {
    const set = questionSets[id]
    if (wanted.get(id) === false) {
      const ofSet = asked.filter(({ value }) => value.family.startsWith(`${id}/`))
      plan.removes.push(...ofSet.sort((a, b) => a.value.order - b.value.order))
    }
    if (wanted.get(id) !== true) continue
    const places = set.questions.map(({ place, explains, ...own }) => {
      const family = familyOf(set, place)
      const meaning = questionMeaning(own)
      const ofFamily = questions.filter(({ value }) => value.family === family)
      const standing = ofFamily.find(({ isAsked }) => isAsked)
      // The question that was asked before, so that its answers count again; never one on another scale.
      const before = ofFamily.find(({ value }) => questionMeaning(value) === meaning)
      const id = standing?.id ?? before?.id ?? questionId(project, family, meaning)
      return { place, explains, own: { ...own, family }, standing, before, id }
    })
    for (const { explains, own, standing, before, id: question } of places) {
      if (standing) continue
      order++
      const explained = places.find(({ place }) => place === explains)
      const value = {
        ...(before?.value ?? own),
        order,
        ...(explained && { explains: explained.id }),
      } as QuestionValue
      const made = { id: question, value, heads: before?.heads ?? [], isAsked: false }
      plan[before ? 'returns' : 'adds'].push(made)
    }
  }
  return plan
}

/** The changes that carry a plan out, and give the project another guideline where one is given. */
export function setChanges(
  author: Author,
  project: string,
  { adds, returns, removes }: SetPlan,
  guideline: { text: LocalizedText; heads: readonly string[] } | null,
): Change[] {
  const question = ({ id, heads }: KnownQuestion, value: QuestionValue | null) =>
    makeChange(author, { project, kind: 'question', key: keys.question(id), replaces: heads }, value)
  const changes: Change[] = [
    ...[...adds, ...returns].map((each) => question(each, each.value)),
    ...removes.map((each) => question(each, null)),
  ]
  if (guideline) {
    const about = { project, kind: 'guideline', key: keys.guideline(), replaces: guideline.heads }
    changes.push(makeChange<GuidelineValue>(author, about, { text: guideline.text }))
  }
  return changes
}

/** The guidelines of some sets as one: a chapter for each, where there are several. */
export function guidelineOf(sets: readonly QuestionSetId[]): LocalizedText {
  const chosen = sets.map((id) => questionSets[id])
  const languages = [...new Set(chosen.flatMap(({ guideline }) => Object.keys(guideline)))]
  const chapter = ({ name, guideline }: QuestionSet, language: string) => {
    const text = guideline[language] ?? guideline.en ?? ''
    return chosen.length === 1 ? text : `## ${name[language] ?? name.en}\n\n${text}`
  }
  return Object.fromEntries(
    languages.map((language) => [language, chosen.map((set) => chapter(set, language)).join('\n\n')]),
  )
}

function familyOf(set: QuestionSet, place: string): string {
  return `${set.id}/${place}`
}

/**
 * The id of a set's question in a project that is open: the same on every device, so that two people who add one set
 * before they meet have added one question, not two (docs/decisions/0011).
 */
function questionId(project: string, family: string, meaning: string): string {
  return contentHash(['question', project, family, meaning])
}
