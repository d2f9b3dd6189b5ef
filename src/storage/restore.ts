import type { WorkingLine } from '../domain/bundle/working-change'
import { workingChange } from '../domain/bundle/working-change'
import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { atMs } from '../domain/clock'
import { parseLabelKey } from '../domain/key'
import type { LabelValue } from '../domain/label'
import { statusQuestion } from '../domain/label'
import { mergeChanges } from './apply-changes'
import type { TurnwiseDb } from './database'
import { newDeviceId } from './device-id'
import { type DevicePerson, findDevicePeople } from './device-people'
import { type WorkingRow, workingId } from './working-row'

/** What a backup brings to a device beside the changes of its projects. */
export interface DeviceBackup {
  madeMs: number
  /** Id of the device that it was made on. */
  device: string
  people: readonly DevicePerson[]
  /** Who worked there last. */
  person: string | null
  working: readonly WorkingLine[]
  /** Ids of the changes that it holds. */
  changes: ReadonlySet<string>
}

/** What becomes of the unsubmitted work of a backup. */
export interface RestoredWork {
  /** Back in their boxes, as unsubmitted as they were. */
  rows: WorkingRow[]
  /** Texts whose box holds another text on this device: they become answers, so that neither is lost. */
  answers: Change<LabelValue>[]
}

/**
 * Takes up what a backup knows of its device. Runs in the transaction that merges the changes, after them. Nothing
 * that is here is lost; the device has another id afterwards (RECORDS.md: a copy never writes as the original).
 */
export async function restoreDevice(db: TurnwiseDb, backup: DeviceBackup): Promise<string> {
  const { rows, answers } = await workToRestore(db, backup)
  if (rows.length > 0) await db.working.bulkPut(rows)
  for (const answer of answers) await mergeChanges(db, answer.project, [answer], 'backup')

  const here = await findDevicePeople(db)
  const known = new Set(here.people.map(({ id }) => id))
  const people = [...here.people, ...backup.people.filter(({ id }) => !known.has(id))]
  await db.local.put({ name: 'people', value: people })
  if (!here.current && backup.person !== null) await db.local.put({ name: 'person', value: backup.person })

  const device = newDeviceId()
  await db.local.put({ name: 'device', value: device })
  return device
}

/**
 * Which texts and times of a backup are still to be taken up: not what was kept or went on since, which changes that
 * the backup does not hold tell.
 */
export async function workToRestore(db: TurnwiseDb, backup: DeviceBackup): Promise<RestoredWork> {
  const work: RestoredWork = { rows: [], answers: [] }
  for (const line of backup.working) {
    const row = rowOf(line)
    const stored = await db.changes
      .where('[change.project+change.key]')
      .equals([row.project, row.key])
      .toArray()
    const since = stored.map(({ change }) => change).filter(({ id }) => !backup.changes.has(id))
    if (isKept(row, since as Change<LabelValue>[], backup.device)) continue
    const here = await db.working.where('[project+item]').equals([row.project, row.item]).toArray()
    const same = here.find(({ id }) => id === row.id)
    if (same && same.savedMs >= row.savedMs) continue
    const other = here.find(({ id, key }) => key === row.key && id !== row.id)
    if (!other || row.question === statusQuestion) work.rows.push(row)
    else if (!isSameValue(other.value, row.value)) {
      const answer = workingChange(row.project, line)
      if (answer && answer !== 'invalid') work.answers.push(answer)
    }
  }
  return work
}

/** The work went on after the backup: it is an answer by now, or its writer gave another one on that very device. */
function isKept(row: WorkingRow, since: readonly Change<LabelValue>[], device: string): boolean {
  const own = since.filter(({ by }) => by === row.person)
  const wentOn = own.some((change) => change.device === device && atMs(change.at) >= row.savedMs)
  if (row.question === statusQuestion) return own.some(({ at }) => atMs(at) >= row.savedMs)
  return wentOn || own.some(({ value }) => isSameValue(value?.value ?? '', row.value))
}

function rowOf(line: WorkingLine): WorkingRow {
  const { item, question, target } = parseLabelKey(line.key)
  return { ...line, id: workingId(line.tab, line.key), item, question, target }
}
