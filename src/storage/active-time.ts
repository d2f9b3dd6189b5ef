import { keys } from '../domain/key'
import { statusQuestion } from '../domain/label'
import type { TurnwiseDb } from './database'
import { putWorking } from './put-working'
import { type WorkingRow, workingId } from './working-row'

/** Whose time at which item. */
export interface TimedWork {
  project: string
  item: string
  person: string
}

/**
 * Time at an item that is not submitted yet: it accumulates in the `working` table, one row a tab, and goes into
 * the `$status` label.
 */
export async function putActiveTime(
  db: TurnwiseDb,
  tab: string,
  device: string,
  work: TimedWork,
  activeMs: number,
): Promise<void> {
  const key = keys.label(work.item, { kind: 'item' }, statusQuestion, work.person)
  const row: WorkingRow = {
    ...work,
    id: workingId(tab, key),
    key,
    tab,
    question: statusQuestion,
    target: { kind: 'item' },
    value: { activeMs },
    seen: [],
    targetHash: '',
    shownOrder: [],
    savedMs: Date.now(),
  }
  await putWorking(db, row, device)
}

/** The rows of time that a submission gathers: their sum, and their ids to end them. */
export async function gatherActiveTime(
  db: TurnwiseDb,
  work: TimedWork,
): Promise<{ activeMs: number; rows: string[] }> {
  const rows = await db.working.where('[project+item]').equals([work.project, work.item]).toArray()
  const timed = rows.filter((row) => row.question === statusQuestion && row.person === work.person)
  const activeMs = timed.reduce((sum, row) => sum + (row.value as { activeMs: number }).activeMs, 0)
  return { activeMs, rows: timed.map((row) => row.id) }
}

/** No tab has this name: rows under it wait for whoever submits next. */
const takenBack = 'taken-back'

/** Time that stood in a status which was taken back: it waits in the `working` table again. */
export async function returnActiveTime(
  db: TurnwiseDb,
  device: string,
  work: TimedWork,
  activeMs: number,
): Promise<void> {
  await putActiveTime(db, takenBack, device, work, activeMs)
}
