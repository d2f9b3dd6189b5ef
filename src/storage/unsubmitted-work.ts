import { isBlankAnswer } from '../domain/blank-answer'
import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { keys } from '../domain/key'
import { type LabelValue, statusQuestion } from '../domain/label'
import type { Target } from '../domain/target'
import type { TurnwiseDb } from './database'
import { liveTabs } from './live-tabs'
import { putWorking } from './put-working'
import { recordLabel } from './record-label'
import { toStorageError } from './storage-error'
import { type WorkingRow, workingId } from './working-row'
import type { Workspace } from './workspace'

/** Where a text in the making will go, and what its writer saw. */
export interface WorkingPlace {
  project: string
  item: string
  target: Target
  question: string
  person: string
  seen: readonly string[]
  targetHash: string
  shownOrder: readonly string[]
}

type Parts = Pick<Workspace, 'db' | 'tab' | 'clock' | 'saveState' | 'messages' | 'written'>

interface Pending {
  row: WorkingRow
  /** Not on the disk yet. */
  isUnsaved: boolean
  writeTimer: ReturnType<typeof setTimeout> | null
  restTimer: ReturnType<typeof setTimeout> | null
  /** Writes of one place follow one another, so that an older text never lands on a newer one. */
  writing: Promise<void>
}

/** A text that became an answer: what was written, and what its writer saw before. */
export interface KeptText {
  row: WorkingRow
  change: Change<LabelValue>
  before: LabelValue | null
}

/** A text is on the disk this long after a key, at the latest. */
const writeAfterMs = 250
/** A text that rests this long becomes a change. */
const restMs = 60_000

/**
 * The texts that this tab has in the making. Each is written to the `working` table soon after a key, and becomes
 * one change when it is kept: on blur, submit, navigation or rest.
 */
export class UnsubmittedWork {
  private readonly pending = new Map<string, Pending>()
  private readonly listeners = new Set<(kept: KeptText) => void>()

  constructor(private readonly parts: Parts) {}

  /** Takes the latest text of a place. Returns at once; the save state says when it is on the disk. */
  edit(place: WorkingPlace, value: unknown): void {
    const key = keys.label(place.item, place.target, place.question, place.person)
    const { tab, saveState } = this.parts
    const before = this.pending.get(key)
    const row: WorkingRow = {
      id: workingId(tab, key),
      project: place.project,
      item: place.item,
      key,
      tab,
      person: place.person,
      question: place.question,
      target: place.target,
      value,
      seen: before?.row.seen ?? [...place.seen],
      targetHash: place.targetHash,
      shownOrder: [...place.shownOrder],
      savedMs: Date.now(),
    }
    const pending: Pending = before ?? {
      row,
      isUnsaved: true,
      writeTimer: null,
      restTimer: null,
      writing: Promise.resolve(),
    }
    pending.row = row
    pending.isUnsaved = true
    this.pending.set(key, pending)
    saveState.begin(key)
    pending.writeTimer ??= setTimeout(() => void this.write(key), writeAfterMs)
    if (pending.restTimer) clearTimeout(pending.restTimer)
    pending.restTimer = setTimeout(() => void this.keep(key), restMs)
  }

  /** Continues a row that is on the disk: this tab's own, or one that a closed tab left. */
  async adopt(row: WorkingRow): Promise<void> {
    const { db, tab } = this.parts
    if (row.tab === tab || this.pending.has(row.key)) return
    const own = { ...row, id: workingId(tab, row.key), tab }
    await db.transaction('rw', db.working, async () => {
      if (!(await db.working.get(row.id))) return
      await db.working.put(own)
      await db.working.delete(row.id)
    })
    if (this.pending.has(row.key)) return
    this.pending.set(row.key, {
      row: own,
      isUnsaved: false,
      writeTimer: null,
      restTimer: setTimeout(() => void this.keep(row.key), restMs),
      writing: Promise.resolve(),
    })
  }

  /** The text that this tab has for a key, saved or not. */
  find(key: string): unknown {
    return this.pending.get(key)?.row.value
  }

  /** Makes one change of the text of a key. Resolves when it is on the disk; false when it could not be. */
  async keep(key: string): Promise<boolean> {
    const pending = this.pending.get(key)
    if (!pending) return true
    clearTimers(pending)
    pending.writing = pending.writing.then(() => this.record(key, pending))
    await pending.writing
    return !this.pending.has(key)
  }

  /** Tells of every text of this tab that becomes an answer, however that comes about. */
  listen(listener: (kept: KeptText) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Keeps every text of this tab, or those of one item. False when one could not be kept. */
  async keepAll(item?: string): Promise<boolean> {
    const keysOfItem = [...this.pending].filter(([, { row }]) => item === undefined || row.item === item)
    const kept = await Promise.all(keysOfItem.map(([key]) => this.keep(key)))
    return kept.every(Boolean)
  }

  /** Lets go of the texts of a project that is gone, or of all: there is nowhere to write them to. */
  forget(project?: string): void {
    for (const [key, pending] of this.pending) {
      if (project !== undefined && pending.row.project !== project) continue
      clearTimers(pending)
      this.pending.delete(key)
      this.parts.saveState.end(key)
    }
  }

  /** Writes every unsaved text to the `working` table now: the tab may be about to go. */
  async writeAll(): Promise<void> {
    await Promise.all([...this.pending.keys()].map((key) => this.write(key)))
  }

  private async write(key: string): Promise<void> {
    const pending = this.pending.get(key)
    if (!pending) return
    if (pending.writeTimer) clearTimeout(pending.writeTimer)
    pending.writeTimer = null
    pending.writing = pending.writing.then(() => this.put(key, pending))
    await pending.writing
  }

  private async put(key: string, pending: Pending): Promise<void> {
    if (!pending.isUnsaved || this.pending.get(key) !== pending) return
    const { db, saveState, clock } = this.parts
    const { row } = pending
    try {
      await putWorking(db, row, clock.device)
      if (pending.row !== row) return
      pending.isUnsaved = false
      saveState.end(key)
    } catch (cause) {
      if (this.pending.get(key) !== pending) return
      saveState.fail(key, toStorageError(cause), () => this.write(key))
    }
  }

  private async record(key: string, pending: Pending): Promise<void> {
    if (this.pending.get(key) !== pending) return
    const { saveState } = this.parts
    const { row } = pending
    saveState.begin(key)
    try {
      const kept = await recordWorking(this.parts, row)
      if (kept) for (const listener of this.listeners) listener(kept)
      if (pending.row !== row) {
        // Typed on while it was written: what follows starts from the change just made.
        if (kept) pending.row = { ...pending.row, seen: [kept.change.id] }
        await this.put(key, pending)
        return
      }
      this.pending.delete(key)
      saveState.end(key)
    } catch (cause) {
      if (this.pending.get(key) !== pending) return
      pending.isUnsaved = true
      saveState.fail(key, toStorageError(cause), () => this.keep(key))
    }
  }
}

/** Makes a change of a working row, or drops the row where it says what the label says already. */
export async function recordWorking(
  parts: Omit<Parts, 'saveState' | 'tab'>,
  row: WorkingRow,
): Promise<KeptText | null> {
  const { db } = parts
  const label = await db.labels.get([row.project, row.key])
  const current = label?.heads.find((head) => row.seen.includes(head.id)) ?? null
  const text = isBlankAnswer(row.value) ? null : row.value
  if (isSameValue(current?.value?.value ?? null, text)) {
    await db.working.delete(row.id)
    return null
  }
  const change = await recordLabel(
    parts,
    {
      project: row.project,
      item: row.item,
      target: row.target,
      question: row.question,
      person: row.person,
      value:
        text === null
          ? null
          : { value: text, targetHash: row.targetHash, shownOrder: row.shownOrder, origin: 'person' },
      seen: row.seen,
    },
    [row.id],
  )
  return { row, change, before: current?.value ?? null }
}

function clearTimers(pending: Pending): void {
  if (pending.writeTimer) clearTimeout(pending.writeTimer)
  if (pending.restTimer) clearTimeout(pending.restTimer)
  pending.writeTimer = null
  pending.restTimer = null
}

/** Texts that closed tabs left behind; time at an item, which stands in the same table, is none. Empty where the browser cannot tell closed tabs from open ones. */
export async function listLeftBehind(db: TurnwiseDb, project?: string): Promise<WorkingRow[]> {
  // The rows are read first: a live query watches only what is read before it waits for something else.
  const rows = await db.working.toArray()
  const live = await liveTabs()
  if (!live) return []
  return rows.filter(
    (row) =>
      row.question !== statusQuestion &&
      !live.has(row.tab) &&
      (project === undefined || row.project === project),
  )
}
