import type { JSHandle, Page } from '@playwright/test'

/** Writes of the rows of a rating with nothing around them. */
export interface BareWrite {
  /** Reads the rows of the rating that the app stored last, and puts the working row that the write will end. */
  prepare(): Promise<void>
  /** Milliseconds of one strict transaction that writes the rows. */
  write(): Promise<number>
  close(): Promise<void>
}

/**
 * Opens, in the page, a scratch database with the stores and indexes of the app's own, written to with IndexedDB
 * alone. Its function is sent to the page, so it is self-contained.
 */
export function openBareWrite(page: Page): Promise<JSHandle<BareWrite>> {
  return page.evaluateHandle(async () => {
    const scratchName = 'turnwise-bench'

    function done<Result>(request: IDBRequest<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    }

    function ended(transaction: IDBTransaction): Promise<void> {
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
      })
    }

    const app = await done(indexedDB.open('turnwise'))
    await done(indexedDB.deleteDatabase(scratchName))
    const opening = indexedDB.open(scratchName, 1)
    opening.onupgradeneeded = () => {
      for (const name of app.objectStoreNames) {
        const own = app.transaction(name).objectStore(name)
        const { keyPath, autoIncrement } = own
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const indexName of own.indexNames) {
          const { keyPath, unique, multiEntry } = own.index(indexName)
          store.createIndex(indexName, keyPath, { unique, multiEntry })
        }
      }
    }
    const scratch = await done(opening)

    /** The rows of the rating that the app stored last, and a working row as a text in the making has it. */
    async function lastRows() {
      const reading = app.transaction(['changes', 'labels', 'queueRows'])
      const cursor = await done(reading.objectStore('changes').openCursor(null, 'prev'))
      const { seq: _given, ...change } = cursor!.value
      const { project, key } = change.change
      const label = await done(reading.objectStore('labels').get([project, key]))
      const queueRow = await done(reading.objectStore('queueRows').get([project, label.item]))
      const tab = 'bench'
      const working = { ...label.heads[0].value, id: `${tab} ${key}`, key, tab, project, item: label.item }
      return { change, label, queueRow, working }
    }

    let rows: Awaited<ReturnType<typeof lastRows>>

    return {
      async prepare() {
        rows = await lastRows()
        const before = scratch.transaction('working', 'readwrite', { durability: 'strict' })
        before.objectStore('working').put(rows.working)
        await ended(before)
      },
      async write() {
        const { change, label, queueRow, working } = rows
        const beginMs = performance.now()
        const stores = ['changes', 'labels', 'queueRows', 'working']
        const writing = scratch.transaction(stores, 'readwrite', { durability: 'strict' })
        writing.objectStore('changes').add(change)
        writing.objectStore('labels').put(label)
        writing.objectStore('queueRows').put(queueRow)
        writing.objectStore('working').delete(working.id)
        await ended(writing)
        return performance.now() - beginMs
      },
      async close() {
        app.close()
        scratch.close()
        await done(indexedDB.deleteDatabase(scratchName))
      },
    }
  })
}
