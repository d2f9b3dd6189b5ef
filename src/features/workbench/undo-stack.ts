import { keys } from '../../domain/key'
import type { LabelValue } from '../../domain/label'
import type { Target } from '../../domain/target'
import { prepareRestoring, type WrittenSibling } from '../../storage/accept-translations'
import { saveAnswer } from '../../storage/save-answer'
import type { Workspace } from '../../storage/workspace'

/** One action of this session that can be taken back. */
export interface UndoEntry {
  /** What was done, in words: "Overall quality, Response B, turn 2". */
  name: string
  project: string
  item: string
  target: Target
  question: string
  person: string
  /** The label as it was before. */
  before: LabelValue | null
  /** Siblings that it wrote: taking it back makes them what they were. */
  siblings?: readonly WrittenSibling[]
}

/**
 * What this person did in this session, latest last. Taking back is a new change that restores the value before:
 * nothing is removed from the history. What others did is never taken back.
 */
export class UndoStack {
  private entries: UndoEntry[] = []
  private readonly listeners = new Set<() => void>()

  push(entry: UndoEntry): void {
    this.entries = [...this.entries, entry].slice(-200)
    this.tell()
  }

  /** The action that `undo` would take back. */
  last = (): UndoEntry | null => this.entries.at(-1) ?? null

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes back the last action of `person`; null where there is none. Throws AppError when it cannot be saved. */
  async undo(workspace: Workspace, person: string): Promise<UndoEntry | null> {
    const entry = this.entries.findLast((each) => each.person === person)
    if (!entry) return null
    const { project, item, target, question, before, siblings = [] } = entry
    const row = await workspace.db.labels.get([project, keys.label(item, target, question, person)])
    const seen = row?.heads.map((head) => head.id) ?? []
    const restoring = await prepareRestoring(workspace, project, person, siblings)
    await saveAnswer(
      workspace,
      { project, item, target, question, person, value: before, seen },
      [],
      restoring,
    )
    this.entries = this.entries.filter((each) => each !== entry)
    this.tell()
    return entry
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const stacks = new WeakMap<Workspace, UndoStack>()

export function undoStackOf(workspace: Workspace): UndoStack {
  const stack = stacks.get(workspace) ?? new UndoStack()
  stacks.set(workspace, stack)
  return stack
}
