import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Misuse } from './arguments'

/** Throws Misuse where `path` cannot be written to, before anything is read. */
export async function checkOutput(path: string): Promise<void> {
  if (path === '-') return
  const folder = await stat(dirname(path)).catch((cause: unknown) => {
    throw new Misuse(`There is no folder “${dirname(path)}” to write into.`, { cause })
  })
  if (!folder.isDirectory()) throw new Misuse(`“${dirname(path)}” is not a folder.`)
  const existing = await stat(path).catch(() => null)
  if (existing?.isDirectory()) throw new Misuse(`“${path}” is a folder, not a file to write.`)
}

/**
 * Writes to a file beside `path` and renames it when it is whole, so that a run that fails leaves what was there
 * before. "-" is standard output.
 */
export async function writeOutput(path: string, texts: Iterable<string>): Promise<void> {
  if (path === '-') {
    process.stdout.on('error', endWhereNobodyReads)
    for (const text of texts) if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    return
  }
  const existing = await stat(path).catch(() => null)
  if (existing && !existing.isFile()) {
    // A device or a pipe is written to as it is: renaming would replace it.
    await pipeline(texts, createWriteStream(path))
    return
  }
  const unfinished = `${path}.${process.pid}.part`
  try {
    await pipeline(texts, createWriteStream(unfinished, { flush: true }))
    await rename(unfinished, path)
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw cause
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure of the command. */
function endWhereNobodyReads(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'EPIPE') throw cause
  process.exit(0)
}
