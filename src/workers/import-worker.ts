import { AppError } from '../domain/app-error'
import { type FilesContent, readFiles } from '../formats/read-files'
import type { SourceFile } from '../formats/source-file'
import { ChangeMessages } from '../storage/change-messages'
import { TurnwiseDb } from '../storage/database'
import { DeviceClock } from '../storage/device-clock'
import { DeviceMessages } from '../storage/device-messages'
import { compareWithProject } from './compare-with-project'
import type { DroppedFile, FromImportWorker, ImportChoice, ToImportWorker } from './import-protocol'
import { previewImport } from './preview-import'
import { throttled } from './throttled'
import { writeImport } from './write-import'

/** Reads files, shows what is in them, and writes it when the person has confirmed. One import, then it is done. */

const scope = self as unknown as DedicatedWorkerGlobalScope
const db = new TurnwiseDb()
const cancelling = new AbortController()
let content: FilesContent | null = null
let isWorking = false

scope.onmessage = ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.kind === 'read') void step(() => read(data.files))
  else if (data.kind === 'confirm') void step(() => write(data.choice))
  else if (data.kind === 'compare') void step(() => compare(data.project))
  else if (data.kind === 'list-problems') say({ kind: 'problems', problems: content?.problems ?? [] })
  else {
    cancelling.abort()
    // A step that is under way says so itself, once it has left nothing behind.
    if (!isWorking) say({ kind: 'cancelled' })
  }
}

function say(message: FromImportWorker): void {
  scope.postMessage(message)
}

/** A step of the import; what ends it early is said to the page. */
async function step(work: () => Promise<void>): Promise<void> {
  isWorking = true
  try {
    await work()
  } catch (cause) {
    if (cancelling.signal.aborted) {
      say({ kind: 'cancelled' })
      return
    }
    const error =
      cause instanceof AppError ? cause : new AppError('import-failed', { cause: String(cause) }, { cause })
    say({ kind: 'failed', code: error.code, details: error.details })
  } finally {
    isWorking = false
  }
}

async function read(files: readonly DroppedFile[]): Promise<void> {
  const sources = files.map(({ file, name }): SourceFile => {
    return { name, size: file.size, stream: () => file.stream() }
  })
  content = await readFiles(sources, {
    onBytes: throttled((bytes, totalBytes) => say({ kind: 'reading', bytes, totalBytes })),
    signal: cancelling.signal,
  })
  say({ kind: 'preview', preview: await previewImport(db, content) })
}

async function compare(project: string): Promise<void> {
  if (!content) throw new AppError('nothing-to-import')
  say({ kind: 'comparison', comparison: await compareWithProject(db, content, project, cancelling.signal) })
}

async function write(choice: ImportChoice): Promise<void> {
  if (!content) throw new AppError('nothing-to-import')
  const author = new DeviceClock(choice.device).author(choice.person.id)
  const { result, applied } = await writeImport(db, content, choice, author, {
    onProgress: throttled((done, total) => say({ kind: 'writing', done, total })),
    signal: cancelling.signal,
  })
  const messages = new ChangeMessages()
  for (const [project, { items }] of applied)
    messages.announce({ project, items, isWhole: result.device !== null })
  messages.close()
  if (result.device !== null) {
    const deviceMessages = new DeviceMessages()
    deviceMessages.announce({ kind: 'device-renamed', device: result.device })
    deviceMessages.close()
  }
  say({ kind: 'done', result })
}
