import type { UndoEntry, UndoResult } from './undo-stack'

/** What the bar says about taking back, or doing again. */
export interface UndoMessage {
  kind: 'undo'
  direction: 'undo' | 'redo'
  result: UndoResult['kind']
  /** What it was about; null where there was nothing. */
  entry: UndoEntry | null
  /** It was about another item than the one on the screen. */
  isElsewhere: boolean
}

export function undoMessage(direction: 'undo' | 'redo', result: UndoResult, here: string): UndoMessage {
  const entry = result.kind === 'nothing' ? null : result.entry
  return {
    kind: 'undo',
    direction,
    result: result.kind,
    entry,
    isElsewhere: entry !== null && entry.item !== here,
  }
}
