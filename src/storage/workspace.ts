import type { AppError } from '../domain/app-error'
import { ChangeMessages } from './change-messages'
import { TurnwiseDb } from './database'
import { DeviceClock, newId } from './device-clock'
import { newDeviceId } from './device-id'
import { DeviceMessages } from './device-messages'
import { holdTab } from './live-tabs'
import { QueueStore } from './queue-store'
import { SaveState } from './save-state'
import { SearchStore } from './search-store'
import { toStorageError } from './storage-error'
import { UnsubmittedWork } from './unsubmitted-work'

/** What a tab needs to read and write on this device. Made once at start-up, handed down, never a global. */
export interface Workspace {
  readonly db: TurnwiseDb
  readonly tab: string
  readonly clock: DeviceClock
  readonly saveState: SaveState
  /** The last change that this tab wrote of a label key, by key. */
  readonly written: Map<string, string>
  readonly messages: ChangeMessages
  readonly deviceMessages: DeviceMessages
  readonly unsubmitted: UnsubmittedWork
  /** The queue of a project. One is held at a time: the queue and the workbench look at the same rows. */
  queueOf(project: string): QueueStore
  /** The search of a project. One is held at a time, too. */
  searchOf(project: string): SearchStore
}

/**
 * Opens the database of this device. `onReplaced` is called when a newer version in another tab needs the
 * database: what was being typed has been written by then, and nothing more can be.
 */
export async function openWorkspace(onReplaced: () => void, name?: string): Promise<Workspace> {
  const db = new TurnwiseDb(name)
  try {
    await db.open()
    const workspace = await assemble(db)
    db.on('versionchange', () => {
      void leave(workspace, onReplaced)
      // `false` keeps Dexie from closing before the text is written; `leave` closes.
      return false
    })
    return workspace
  } catch (cause) {
    throw toStorageError(cause)
  }
}

async function assemble(db: TurnwiseDb): Promise<Workspace> {
  const device = await deviceId(db)
  const tab = newId()
  holdTab(tab)
  const base = {
    db,
    tab,
    clock: new DeviceClock(device),
    saveState: new SaveState(),
    written: new Map<string, string>(),
    messages: new ChangeMessages(),
    deviceMessages: new DeviceMessages(),
  }
  let queue: QueueStore | null = null
  const queueOf = (project: string): QueueStore => {
    if (queue?.project === project) return queue
    queue?.close()
    queue = new QueueStore(base, project)
    return queue
  }
  let search: SearchStore | null = null
  const searchOf = (project: string): SearchStore => {
    if (search?.project === project) return search
    search?.close()
    search = new SearchStore(project)
    return search
  }
  const workspace = { ...base, unsubmitted: new UnsubmittedWork(base), queueOf, searchOf }
  followDevice(workspace)
  return workspace
}

/** What was taken away under this tab is not written back by it. */
function followDevice({ clock, unsubmitted, written, deviceMessages }: Workspace): void {
  deviceMessages.listen((message) => {
    if (message.kind === 'device-renamed') clock.rename(message.device)
    else {
      unsubmitted.forget(message.kind === 'project-wiped' ? message.project : undefined)
      written.clear()
    }
  })
}

async function leave(workspace: Workspace, onReplaced: () => void): Promise<AppError | null> {
  onReplaced()
  try {
    await workspace.unsubmitted.writeAll()
    return null
  } catch (cause) {
    return toStorageError(cause)
  } finally {
    workspace.db.close()
  }
}

async function deviceId(db: TurnwiseDb): Promise<string> {
  return db.transaction('rw', db.local, async () => {
    const row = await db.local.get('device')
    if (row) return row.value as string
    const device = newDeviceId()
    await db.local.put({ name: 'device', value: device })
    return device
  })
}
