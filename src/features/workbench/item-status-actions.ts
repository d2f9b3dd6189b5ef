import { itemTitle } from '../../domain/item'
import { keys, parseLabelKey } from '../../domain/key'
import { flagQuestion, isOwnQuestion, type StatusValue, statusQuestion } from '../../domain/label'
import type { Target } from '../../domain/target'
import { prepareAcceptance } from '../../storage/accept-translations'
import { gatherActiveTime } from '../../storage/active-time'
import { listItemLabels } from '../../storage/items'
import { saveAnswer } from '../../storage/save-answer'
import type { Workspace } from '../../storage/workspace'
import type { ItemLabels, ItemSession } from './item-session'
import { undoStackOf } from './undo-stack'

const wholeItem: Target = { kind: 'item' }

/** Submits, skips or reopens the item for this person. `name` is what undo calls it. Throws AppError. */
export async function saveStatus(
  workspace: Workspace,
  session: ItemSession,
  status: Pick<StatusValue, 'state' | 'reason'>,
  name: string,
): Promise<void> {
  const { project, item, person } = session
  const labels = await listItemLabels(workspace.db, project.id, item.id, person)
  const own = labels.find((row) => parseLabelKey(row.key).question === statusQuestion)
  const before = own?.heads[0]?.value ?? null
  const time = await gatherActiveTime(workspace.db, { project: project.id, item: item.id, person })
  const value: StatusValue = {
    ...status,
    covers: labels
      .filter((row) => !isOwnQuestion(parseLabelKey(row.key).question))
      .flatMap((row) => row.heads.map((head) => head.id)),
    activeMs: ((before?.value as StatusValue | undefined)?.activeMs ?? 0) + time.activeMs,
  }
  const about = { project: project.id, item: item.id, target: wholeItem, question: statusQuestion, person }
  const accepted =
    session.translation && status.state === 'submitted'
      ? await prepareAcceptance(workspace, {
          item,
          question: session.translation.question.id,
          person,
          labels,
        })
      : null
  const change = await saveAnswer(
    workspace,
    {
      ...about,
      value: {
        value,
        targetHash: session.hashOf(wholeItem),
        shownOrder: [...session.order],
        origin: 'person',
      },
      seen: own?.heads.map((head) => head.id) ?? [],
    },
    time.rows,
    accepted?.consequences,
  )
  undoStackOf(workspace).push({
    ...about,
    name,
    itemTitle: itemTitle(item.value),
    before,
    after: change.value,
    siblings: accepted?.written ?? [],
  })
}

/** Flags the item, or takes the flag back. Flagging does not un-submit. Throws AppError. */
export async function saveFlag(
  workspace: Workspace,
  session: ItemSession,
  { labels }: ItemLabels,
  isFlagged: boolean,
  name: string,
): Promise<void> {
  const { project, item, person } = session
  const row = labels.get(keys.label(item.id, wholeItem, flagQuestion, person))
  const about = { project: project.id, item: item.id, target: wholeItem, question: flagQuestion, person }
  const change = await saveAnswer(workspace, {
    ...about,
    value: isFlagged ? { value: {}, targetHash: session.hashOf(wholeItem), origin: 'person' } : null,
    seen: row?.heads.map((head) => head.id) ?? [],
  })
  const before = row?.heads[0]?.value ?? null
  undoStackOf(workspace).push({
    ...about,
    name,
    itemTitle: itemTitle(item.value),
    before,
    after: change.value,
  })
}
