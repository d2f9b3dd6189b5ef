import type { Page } from '@playwright/test'

/** How many rows each store of the device's database holds; empty ones, and what the device knows of itself, aside. */
export function storedRows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('turnwise'))
    const rows: Record<string, number> = {}
    for (const name of db.objectStoreNames) {
      const count = await done(db.transaction(name).objectStore(name).count())
      if (count > 0 && name !== 'local') rows[name] = count
    }
    db.close()
    return rows
  })
}
