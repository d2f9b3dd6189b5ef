import type { AppError } from '../domain/app-error'
import type { Change } from '../domain/change'
import { keys } from '../domain/key'
import type { LabelValue } from '../domain/label'
import { type Consequences, type LabelInput, recordLabel } from './record-label'
import type { Workspace } from './workspace'

/**
 * Records an answer and lets the save state say so. Throws AppError when it could not be saved; the save state then
 * knows how to try again.
 */
export async function saveAnswer(
  workspace: Workspace,
  label: LabelInput,
  endsWorking: readonly string[] = [],
  consequences?: Consequences,
): Promise<Change<LabelValue>> {
  const { saveState } = workspace
  const key = keys.label(label.item, label.target, label.question, label.person)
  // The transaction is under way before the screen says "Saving…": painting the word must not hold it up.
  const writing = recordLabel(workspace, label, endsWorking, consequences)
  const turn = saveState.begin(key)
  try {
    const change = await writing
    saveState.end(key, turn)
    return change
  } catch (error) {
    saveState.fail(key, error as AppError, () => saveAnswer(workspace, label, endsWorking, consequences))
    throw error
  }
}
