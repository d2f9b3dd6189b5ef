import { LineChecksum } from '../../domain/bundle/line-checksum'
import type { BundleLine } from '../../domain/bundle/read-bundle'

/** What a backup turned out to be at its end: null where it is what was saved. */
export type BackupFault = 'backup-cut-off' | 'backup-damaged' | null

/** Holds the lines of a file against the last one, where the file is a backup. */
export class BackupCheck {
  private readonly checksum = new LineChecksum()
  private state: 'no-backup' | 'open' | 'whole' | 'damaged' = 'no-backup'

  /** Every line with something on it, in order. */
  add(text: string, line: BundleLine): void {
    if (this.state === 'no-backup' && 'backup' in line) this.state = 'open'
    // After its end nothing may come.
    if (this.state === 'whole') this.state = 'damaged'
    if (this.state !== 'open') return
    if (!('complete' in line)) {
      this.checksum.add(text)
      return
    }
    const { lines, sha256 } = line.complete
    const isWhole = lines === this.checksum.lines && sha256 === this.checksum.digest()
    this.state = isWhole ? 'whole' : 'damaged'
  }

  /** Null for a file that is no backup, too. */
  get fault(): BackupFault {
    if (this.state === 'open') return 'backup-cut-off'
    return this.state === 'damaged' ? 'backup-damaged' : null
  }
}
