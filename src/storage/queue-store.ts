import type { QueueRow } from '../domain/queue-row'
import { ofProject } from './database'
import { toStorageError } from './storage-error'
import type { Workspace } from './workspace'

/** Rows of one project's queue, in the order of arrival. `null` until they are read. */
export type QueueRows = readonly QueueRow[] | null

/**
 * The rows of a project's queue, held in memory: read once, then patched row by row when changes are announced, so
 * that a rating never reads 10,000 rows.
 */
export class QueueStore {
  private rows: QueueRows = null
  private reads: Promise<void> = Promise.resolve()
  private readonly listeners = new Set<() => void>()
  private readonly stopListening: () => void

  constructor(
    private readonly workspace: Pick<Workspace, 'db' | 'messages'>,
    readonly project: string,
  ) {
    this.stopListening = workspace.messages.listen((message) => {
      if (message.project === project)
        this.enqueue(() => (message.isWhole ? this.readAll() : this.patch(message.items)))
    })
    this.enqueue(() => this.readAll())
  }

  get = (): QueueRows => this.rows

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.stopListening()
  }

  /** One reading after another, so that a patch never meets rows that are still on their way. */
  private enqueue(read: () => Promise<void>): void {
    this.reads = this.reads.then(read)
  }

  private async readAll(): Promise<void> {
    const rows = await this.reading(() =>
      this.workspace.db.queueRows
        .where('[project+item]')
        .between(...ofProject(this.project))
        .toArray(),
    )
    if (rows) this.show(rows)
  }

  private async patch(items: readonly string[]): Promise<void> {
    if (!this.rows) return
    if (items.length > 200) return this.readAll()
    const fresh = await this.reading(() =>
      this.workspace.db.queueRows.bulkGet(items.map((item) => [this.project, item])),
    )
    if (!fresh || !this.rows) return
    const touched = new Set(items)
    const byItem = new Map(fresh.flatMap((row) => (row ? [[row.item, row]] : [])))
    const kept = this.rows.flatMap((row) => {
      if (!touched.has(row.item)) return [row]
      const now = byItem.get(row.item)
      byItem.delete(row.item)
      return now ? [now] : []
    })
    this.show([...kept, ...byItem.values()])
  }

  private show(rows: QueueRow[]): void {
    this.rows = rows.sort((a, b) => (a.arrived < b.arrived ? -1 : a.arrived > b.arrived ? 1 : 0))
    for (const listener of this.listeners) listener()
  }

  /** Reads, unless this tab has given up its database to a newer version: then the last rows stay on the screen. */
  private async reading<Value>(read: () => Promise<Value>): Promise<Value | null> {
    try {
      return await read()
    } catch (cause) {
      const error = toStorageError(cause)
      if (error.code === 'storage-closed') return null
      throw error
    }
  }
}
