/** What the browser says about keeping this device's data. */
export interface StoragePromise {
  /** Kept until the person deletes it. */
  isPersistent: boolean
  usedBytes: number
  quotaBytes: number
}

/** What the browser has answered before. */
export async function findStoragePromise(): Promise<StoragePromise> {
  const { storage } = navigator
  // Over plain HTTP on a network there is no storage manager: nothing is promised.
  if (!storage?.persist) return { isPersistent: false, usedBytes: 0, quotaBytes: 0 }
  const [isPersistent, { usage = 0, quota = 0 }] = await Promise.all([
    storage.persisted(),
    storage.estimate(),
  ])
  return { isPersistent, usedBytes: usage, quotaBytes: quota }
}

/** Asks the browser to keep the data, where it has not promised to, and tells what it answered. */
export async function askToPersist(): Promise<StoragePromise> {
  const found = await findStoragePromise()
  if (found.isPersistent || !navigator.storage?.persist) return found
  return { ...found, isPersistent: await navigator.storage.persist() }
}
