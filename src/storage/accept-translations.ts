import { type Change, makeChange } from '../domain/change'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import type { LabelValue } from '../domain/label'
import { completeTranslations } from '../domain/translation/complete-translations'
import { groupOf } from '../domain/translation/group-of'
import { isSameSibling, siblingItem } from '../domain/translation/sibling-item'
import type { LabelRow, TurnwiseDb } from './database'
import { findItem, type StoredItem } from './items'
import type { Consequences } from './record-label'
import type { Workspace } from './workspace'

/** Whose translations of which item are accepted. */
export interface TranslatedItem {
  item: StoredItem
  /** Id of the translation question. */
  question: string
  person: string
  /** The person's labels on the item. */
  labels: readonly LabelRow[]
}

/** A sibling as it was and as it was written: what taking the acceptance back, and doing it again, needs. */
export interface WrittenSibling {
  item: string
  /** The change that wrote it. */
  change: string
  before: ItemValue | null
  after: ItemValue | null
}

/** What a submission, or taking one back, brings about: siblings to be written with it, and which they were then. */
export interface PreparedAcceptance {
  consequences: Consequences
  written: WrittenSibling[]
}

interface Sibling {
  language: string
  translations: ReturnType<typeof completeTranslations>[number]['translations']
  id: string
  heads: readonly string[]
  before: ItemValue | null
}

/**
 * Prepares what a submission of translations brings about: for every language in which all turns are translated, the
 * sibling of the item's group in that language. One that says what the sibling says already writes nothing. Where a
 * file brought a version in that language, that version stays and no sibling is made beside it: the translation is
 * kept as the person's answer.
 */
export async function prepareAcceptance(
  workspace: Pick<Workspace, 'db' | 'clock' | 'queueOf'>,
  { item, question, person, labels }: TranslatedItem,
): Promise<PreparedAcceptance> {
  const { db, clock } = workspace
  const complete = completeTranslations(
    item.id,
    item.value,
    question,
    labels.flatMap(({ heads }) => heads[0] ?? []),
  )
  const siblings: Sibling[] = []
  for (const { language, translations } of complete) {
    if (await hasVersionOfFile(workspace, item, language)) continue
    const { id } = acceptedItem(item, language, translations, '')
    siblings.push({ language, translations, id, ...(await stateOf(db, item.project, id)) })
  }
  const written: WrittenSibling[] = []
  const consequences = (submission: Change<LabelValue>): Change[] => {
    written.length = 0
    return siblings.flatMap(({ language, translations, id, heads, before }) => {
      const { value } = acceptedItem(item, language, translations, submission.id)
      if (before && heads.length === 1 && isSameSibling(before, value)) return []
      const about = { project: item.project, kind: 'item', key: keys.item(id), replaces: heads }
      const change = makeChange<ItemValue>(clock.author(person), about, value)
      written.push({ item: id, change: change.id, before, after: value })
      return [change]
    })
  }
  return { consequences, written }
}

/**
 * Prepares taking siblings back to what they were; what it writes can be taken back the same way. One that was written
 * again since, by anybody, stays as it is.
 */
export async function prepareRestoring(
  { db, clock }: Pick<Workspace, 'db' | 'clock'>,
  project: string,
  person: string,
  siblings: readonly WrittenSibling[],
): Promise<PreparedAcceptance> {
  const states = await Promise.all(
    siblings.map(async (each) => ({ ...each, heads: (await stateOf(db, project, each.item)).heads })),
  )
  const untouched = states.filter(({ heads, change }) => heads.length === 1 && heads[0] === change)
  const written: WrittenSibling[] = []
  const consequences = (): Change[] => {
    written.length = 0
    return untouched.map(({ item, heads, before, after }) => {
      const about = { project, kind: 'item', key: keys.item(item), replaces: heads }
      const change = makeChange<ItemValue>(clock.author(person), about, before)
      written.push({ item, change: change.id, before: after, after: before })
      return change
    })
  }
  return { consequences, written }
}

function acceptedItem(
  { project, id, value }: StoredItem,
  language: string,
  translations: Sibling['translations'],
  submission: string,
) {
  return siblingItem({ project, item: id, source: value, language, translations, submission })
}

async function stateOf(
  db: TurnwiseDb,
  project: string,
  item: string,
): Promise<Pick<Sibling, 'heads' | 'before'>> {
  const [row, stored] = await Promise.all([
    db.items.get([project, keys.item(item)]),
    findItem(db, project, item),
  ])
  return { heads: row?.heads ?? [], before: stored?.value ?? null }
}

/** Whether the item's group has a version in the language that no translation made. */
async function hasVersionOfFile(
  { db, queueOf }: Pick<Workspace, 'db' | 'queueOf'>,
  { project, id, value }: StoredItem,
  language: string,
): Promise<boolean> {
  const group = groupOf(id, value)
  // The queue is in memory while one works; reading every row of a big project would be felt.
  const rows =
    queueOf(project).get() ??
    (await db.queueRows.where('[project+item]').between([project, ''], [project, '\uffff']).toArray())
  return rows.some(
    (row) =>
      row.language === language && row.translatedFrom === undefined && groupOf(row.item, row) === group,
  )
}
