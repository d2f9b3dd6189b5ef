import { isSameValue } from '../../domain/canonical-json'
import { keys } from '../../domain/key'
import { type LabelValue, type StatusValue, statusQuestion } from '../../domain/label'
import type { Target } from '../../domain/target'
import { prepareRestoring, type WrittenSibling } from '../../storage/accept-translations'
import { gatherActiveTime, returnActiveTime } from '../../storage/active-time'
import type { LabelInput } from '../../storage/record-label'
import { saveAnswer } from '../../storage/save-answer'
import type { Workspace } from '../../storage/workspace'

/** What an action is called, and the label it was about. */
export interface UndoName {
  /** What was done, in words: "Overall quality, Response B, turn 2". */
  name: string
  /** What the item is called, for when it is not the one on the screen. */
  itemTitle: string
}

/** One action of this session that can be taken back. */
export interface UndoEntry extends UndoName {
  project: string
  item: string
  target: Target
  question: string
  person: string
  /** The label as it was before, and as the action left it. */
  before: LabelValue | null
  after: LabelValue | null
  /** Siblings that it wrote: taking it back makes them what they were. */
  siblings?: readonly WrittenSibling[]
}

/** How taking back, or doing again, went. What was changed elsewhere in between is left as it is. */
export type UndoResult =
  | { kind: 'done'; entry: UndoEntry }
  | { kind: 'changed-elsewhere'; entry: UndoEntry }
  | { kind: 'nothing' }

const longest = 200

/**
 * What this person did in this session, latest last. Taking back is a new change that restores the value before, and
 * doing again is one more: nothing is removed from the history. What others did is never taken back.
 */
export class UndoStack {
  private entries: readonly UndoEntry[] = []
  private undone: readonly UndoEntry[] = []
  private readonly typed = new Map<string, UndoName>()
  private readonly listeners = new Set<() => void>()
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly workspace: Workspace) {
    workspace.unsubmitted.listen(({ row, change, before }) => {
      const name = this.typed.get(row.key)
      const { project, item, target, question, person } = row
      if (name) this.push({ ...name, project, item, target, question, person, before, after: change.value })
    })
  }

  push(entry: UndoEntry): void {
    this.show([...this.entries, entry].slice(-longest), [])
  }

  /** Names what is being typed: it is an action once it is kept, on whatever occasion. */
  nameTyped(key: string, name: UndoName): void {
    this.typed.set(key, name)
  }

  /** The action that `undo` would take back. */
  last = (): UndoEntry | null => this.entries.at(-1) ?? null

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes back the last action of `person`. Throws AppError when that cannot be saved. */
  undo(person: string): Promise<UndoResult> {
    return this.inTurn(async () => {
      const entry = this.entries.findLast((each) => each.person === person)
      if (!entry) return { kind: 'nothing' }
      const done = await this.change(entry, entry.after, entry.before)
      const entries = this.entries.filter((each) => each !== entry)
      this.show(entries, done ? [...this.undone, done] : this.undone)
      return { kind: done ? 'done' : 'changed-elsewhere', entry }
    })
  }

  /** Does again what was taken back last. Throws AppError when that cannot be saved. */
  redo(person: string): Promise<UndoResult> {
    return this.inTurn(async () => {
      const entry = this.undone.findLast((each) => each.person === person)
      if (!entry) return { kind: 'nothing' }
      const done = await this.change(entry, entry.before, entry.after)
      const undone = this.undone.filter((each) => each !== entry)
      this.show(done ? [...this.entries, done] : this.entries, undone)
      return { kind: done ? 'done' : 'changed-elsewhere', entry }
    })
  }

  /**
   * Writes `to` where the label still is `from`, with the siblings it is about. Returns the action as it can then be
   * turned round again; null where somebody changed the label in between.
   */
  private async change(
    entry: UndoEntry,
    from: LabelValue | null,
    to: LabelValue | null,
  ): Promise<UndoEntry | null> {
    const { project, item, target, question, person } = entry
    const row = await this.workspace.db.labels.get([project, keys.label(item, target, question, person)])
    const now = row?.heads[0]?.value ?? null
    const isStatus = question === statusQuestion
    const isAsLeft = isStatus ? isSameValue(timeless(now), timeless(from)) : isSameValue(now, from)
    if (row?.isConflict || !isAsLeft) return null
    const seen = row?.heads.map((head) => head.id) ?? []
    const label = { project, item, target, question, person, seen }
    if (isStatus) return { ...entry, siblings: await this.changeStatus(label, now, to, entry.siblings ?? []) }
    await saveAnswer(this.workspace, { ...label, value: to })
    return entry
  }

  /** Taking back a submission does not take back the hours: they stay in the status, or wait for the next one. */
  private async changeStatus(
    label: Omit<LabelInput, 'value'>,
    now: LabelValue | null,
    to: LabelValue | null,
    siblings: readonly WrittenSibling[],
  ): Promise<readonly WrittenSibling[]> {
    const { workspace } = this
    const { consequences, written } = await prepareRestoring(workspace, label.project, label.person, siblings)
    const time = now ? { activeMs: timeOf(now), rows: [] } : await gatherActiveTime(workspace.db, label)
    const status = { ...label, value: to && withTime(to, time.activeMs) }
    await saveAnswer(workspace, status, time.rows, consequences)
    if (!to) await returnActiveTime(workspace.db, workspace.clock.device, label, time.activeMs)
    return written
  }

  /** One after another: of two quick presses the second meets what the first left. */
  private inTurn(act: () => Promise<UndoResult>): Promise<UndoResult> {
    const done = this.turn.then(act)
    this.turn = done.catch(() => undefined)
    return done
  }

  private show(entries: readonly UndoEntry[], undone: readonly UndoEntry[]): void {
    this.entries = entries
    this.undone = undone
    for (const listener of this.listeners) listener()
  }
}

/** A status without its time, which differs from writing to writing. */
function timeless(label: LabelValue | null): LabelValue | null {
  return label && withTime(label, 0)
}

function withTime(label: LabelValue, activeMs: number): LabelValue {
  return { ...label, value: { ...(label.value as StatusValue), activeMs } }
}

function timeOf(label: LabelValue): number {
  return (label.value as StatusValue).activeMs
}

const stacks = new WeakMap<Workspace, UndoStack>()

export function undoStackOf(workspace: Workspace): UndoStack {
  const stack = stacks.get(workspace) ?? new UndoStack(workspace)
  stacks.set(workspace, stack)
  return stack
}
