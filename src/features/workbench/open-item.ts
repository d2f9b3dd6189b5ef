import { firstShown } from '../../conversation/long-response/first-shown'
import { markdownElements } from '../../conversation/markdown/markdown-elements'
import { AppError } from '../../domain/app-error'
import { isOwnQuestion } from '../../domain/label'
import type { LabelRow } from '../../storage/database'
import { findItem, listItemLabels, listItemWorking, type StoredItem } from '../../storage/items'
import { findProject, type ProjectOverview } from '../../storage/projects'
import { findTargetLanguage } from '../../storage/target-language'
import { listLeftBehind } from '../../storage/unsubmitted-work'
import type { Workspace } from '../../storage/workspace'

/** An item ready to be shown: nothing more has to be read before the first paint. */
export interface OpenedItem {
  project: ProjectOverview
  item: StoredItem
  /** The person's labels on it. */
  labels: LabelRow[]
  /** The person's texts in the making, by label key. */
  texts: ReadonlyMap<string, unknown>
  /** The language into which the person translates in this project, if they have chosen one. */
  targetLanguage: string | null
  /** It was read before it was asked for. */
  isAhead: boolean
}

/** Which item, and for whom. */
export interface ItemAddress {
  project: string
  item: string
  person: string
}

/** Opens the item, with what was left in the making. Throws AppError 'project-not-found' or 'item-not-found'. */
export async function openItem(workspace: Workspace, address: ItemAddress): Promise<OpenedItem> {
  const [opened, texts] = await Promise.all([readItem(workspace, address), takeTexts(workspace, address)])
  return { ...opened, texts, isAhead: false }
}

async function readItem(
  { db }: Workspace,
  { project: id, item: itemId, person }: ItemAddress,
): Promise<OpenedItem> {
  const [project, item, labels, targetLanguage] = await Promise.all([
    findProject(db, id),
    findItem(db, id, itemId),
    listItemLabels(db, id, itemId, person),
    findTargetLanguage(db, id, person),
  ])
  if (!project) throw new AppError('project-not-found', { project: id })
  if (!item) throw new AppError('item-not-found', { item: itemId })
  return { project, item, labels, texts: new Map(), targetLanguage, isAhead: true }
}

/** Takes over what closed tabs left in the making here, so that the boxes show it. */
async function takeTexts({ db, tab, unsubmitted }: Workspace, { project, item, person }: ItemAddress) {
  const rows = await listItemWorking(db, project, item)
  if (rows.length === 0) return new Map<string, unknown>()
  const leftBehind = new Set((await listLeftBehind(db, project)).map((row) => row.id))
  const texts = new Map<string, unknown>()
  for (const row of rows.toSorted((a, b) => a.savedMs - b.savedMs)) {
    if (row.person !== person || isOwnQuestion(row.question)) continue
    if (row.tab !== tab && !leftBehind.has(row.id)) continue
    await unsubmitted.adopt(row)
    // The latest is the last of the map, whichever came first.
    texts.delete(row.key)
    texts.set(row.key, row.value)
  }
  return texts
}

const aheadByWorkspace = new WeakMap<Workspace, { address: ItemAddress; opened: OpenedItem }>()

/**
 * Reads an item that will probably be opened next, and parses the beginnings of its texts. An item with texts in
 * the making is left for its opening: they are taken over only in sight of the person.
 */
export async function prefetchItem(workspace: Workspace, address: ItemAddress): Promise<void> {
  try {
    await readAhead(workspace, address)
  } catch (cause) {
    // What cannot be read ahead is read, and its failure shown, when it is opened.
    if (!(cause instanceof Error)) throw cause
  }
}

async function readAhead(workspace: Workspace, address: ItemAddress): Promise<void> {
  if (findAhead(workspace, address)) return
  if ((await listItemWorking(workspace.db, address.project, address.item)).length > 0) return
  const watch = watchOf(workspace)
  const { changes } = watch
  const opened = await readItem(workspace, address)
  // What changed while it was read is read again when it is opened.
  if (watch.changes !== changes) return
  aheadByWorkspace.set(workspace, { address, opened })
  for (const candidate of opened.item.value.candidates) {
    for (const response of candidate.responses) {
      if (response) markdownElements(firstShown(response.text))
      // One text at a time: typing must not wait for all of them.
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
}

const watches = new WeakMap<Workspace, { changes: number }>()

/** Counts what changes the items or the questions of a project, and forgets what was read of it before. */
function watchOf(workspace: Workspace): { changes: number } {
  const known = watches.get(workspace)
  if (known) return known
  const watch = { changes: 0 }
  watches.set(workspace, watch)
  workspace.messages.listen(({ project, items, isWhole }) => {
    watch.changes++
    const address = aheadByWorkspace.get(workspace)?.address
    const isAllOfIt = isWhole || items.length === 0
    if (address?.project === project && (isAllOfIt || items.includes(address.item))) forgetAhead(workspace)
  })
  return watch
}

/** Forgets what was read ahead: it is used once, and read again the next time. */
export function forgetAhead(workspace: Workspace): void {
  aheadByWorkspace.delete(workspace)
}

/** The item, if it was read ahead. */
export function findAhead(workspace: Workspace, address: ItemAddress): OpenedItem | null {
  const ahead = aheadByWorkspace.get(workspace)
  const isIt =
    ahead?.address.item === address.item &&
    ahead.address.project === address.project &&
    ahead.address.person === address.person
  return isIt ? ahead.opened : null
}
