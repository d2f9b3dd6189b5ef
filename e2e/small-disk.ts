import type { CDPSession, Page } from '@playwright/test'

/** More than the app needs here, and little enough to be refused a piece that is larger. */
const smallBytes = 16_000_000

/** A disk that can be filled up and given space again, for the pages of one origin. */
export class SmallDisk {
  private constructor(
    private readonly session: CDPSession,
    private readonly page: Page,
    private readonly origin: string,
  ) {}

  /** Has to come before anything is stored: the browser remembers for a while how much space there was. */
  static async under(page: Page, origin: string): Promise<SmallDisk> {
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: smallBytes })
    return new SmallDisk(session, page, origin)
  }

  async fill(): Promise<void> {
    await this.session.send('Storage.overrideQuotaForOrigin', { origin: this.origin, quotaSize: 1 })
    const refusal = await this.page.evaluate(refusalOfPiece, smallBytes + 1)
    if (refusal !== 'QuotaExceededError') throw new Error(`The disk is not full: ${refusal}`)
  }

  async free(): Promise<void> {
    await this.session.send('Storage.overrideQuotaForOrigin', { origin: this.origin })
  }
}

/** Asks for more than there was: only then the browser looks again at how much there is. */
async function refusalOfPiece(characters: number): Promise<string | undefined> {
  const opening = indexedDB.open('filler', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true })
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const transaction = db.transaction('pieces', 'readwrite')
  transaction.objectStore('pieces').add('x'.repeat(characters))
  const refusal = await new Promise<string | undefined>((resolve) => {
    transaction.oncomplete = () => resolve(undefined)
    transaction.onabort = () => resolve(transaction.error?.name)
  })
  db.close()
  return refusal
}
