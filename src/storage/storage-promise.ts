/** What the browser says about keeping this device's data. */
export interface StoragePromise {
  /** Kept until the person deletes it. */
  isPersistent: boolean
  usedBytes: number
  quotaBytes: number
}

/** Asks the browser once to keep the data, and tells what it answered. */
export async function askToPersist(): Promise<StoragePromise> {
  const { storage } = navigator
  // Over plain HTTP on a network there is no storage manager: nothing is promised.
  if (!storage?.persist) return { isPersistent: false, usedBytes: 0, quotaBytes: 0 }
  const isPersistent = (await storage.persisted()) || (await storage.persist())
  const { usage = 0, quota = 0 } = await storage.estimate()
  return { isPersistent, usedBytes: usage, quotaBytes: quota }
}
