import { z } from '../schema'
import { bundleVersion } from './bundle-header'

/** The first line of a backup, `{"backup": …}`: what belongs to the device and to no project. */
export const backupLineSchema = z.looseObject({
  turnwise: z.literal(bundleVersion),
  /** Wall time at which the backup was made. */
  madeMs: z.number().check(z.int(), z.nonnegative()),
  /** Id of the device. A restored device gets another. */
  device: z.string(),
  /** Who said on the device that they work there. */
  people: z.array(z.looseObject({ id: z.string().check(z.minLength(1)), name: z.string() })),
  /** Who of them worked there last. */
  person: z.optional(z.string()),
  /** What was chosen for the browser (theme, language), by name. */
  preferences: z.record(z.string(), z.string()),
})

export type BackupLine = z.infer<typeof backupLineSchema>

/** The last line of a backup, `{"complete": …}`: without it, or with another sum, the file is not what was saved. */
export const completeLineSchema = z.looseObject({
  /** Lines before this one. */
  lines: z.number(),
  /** SHA-256 of the lines before this one, as UTF-8 with LF at the end of each. */
  sha256: z.string(),
})

export type CompleteLine = z.infer<typeof completeLineSchema>

export function backupLine(backup: BackupLine): string {
  return JSON.stringify({ backup })
}

export function completeLine(complete: CompleteLine): string {
  return JSON.stringify({ complete })
}
