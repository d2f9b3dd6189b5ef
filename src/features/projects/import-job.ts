import { AppError } from '../../domain/app-error'
import type { Problem } from '../../domain/problem'
import type {
  DroppedFile,
  FromImportWorker,
  ImportChoice,
  ImportPreview,
  ImportResult,
  ProjectComparison,
  ToImportWorker,
} from '../../workers/import-protocol'

/** How far an import is. `share` is between 0 and 1, null before anything is known. */
export type ImportStep =
  | { kind: 'reading'; share: number | null }
  | { kind: 'preview'; preview: ImportPreview }
  | { kind: 'writing'; share: number | null }
  | { kind: 'done'; result: ImportResult }
  | { kind: 'cancelled' }
  | { kind: 'failed'; error: AppError }

/** The page's side of one import: it starts the worker, and knows how far it is. */
export class ImportJob {
  private readonly worker = new Worker(new URL('../../workers/import-worker.ts', import.meta.url), {
    type: 'module',
  })
  private step: ImportStep = { kind: 'reading', share: null }
  private readonly listeners = new Set<() => void>()
  private giveProblems: ((problems: Problem[]) => void) | null = null
  private giveComparison: ((comparison: ProjectComparison) => void) | null = null

  constructor(files: DroppedFile[]) {
    this.worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => this.take(data)
    this.worker.onerror = (event) => {
      // Said in words on the page; the browser need not say it again.
      event.preventDefault()
      this.show({ kind: 'failed', error: new AppError('import-failed', { cause: event.message ?? '' }) })
    }
    this.say({ kind: 'read', files })
  }

  get = (): ImportStep => this.step

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  confirm(choice: ImportChoice): void {
    this.show({ kind: 'writing', share: null })
    this.say({ kind: 'confirm', choice })
  }

  /** Ends as `cancelled`, or as `done` where everything was written already. */
  cancel(): void {
    this.say({ kind: 'cancel' })
  }

  /** Every problem, also those that the preview leaves out. */
  listProblems(): Promise<Problem[]> {
    return new Promise((resolve) => {
      this.giveProblems = resolve
      this.say({ kind: 'list-problems' })
    })
  }

  /** How the files stand to a project of this device. Where that cannot be told, the step says so. */
  compare(project: string): Promise<ProjectComparison> {
    return new Promise((resolve) => {
      this.giveComparison = resolve
      this.say({ kind: 'compare', project })
    })
  }

  /** Resolves with the step of this kind once it is reached. Throws the AppError of an import that failed. */
  reached<Kind extends ImportStep['kind']>(kind: Kind): Promise<Extract<ImportStep, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.step.kind === 'failed') reject(this.step.error)
        else if (this.step.kind === kind) resolve(this.step as Extract<ImportStep, { kind: Kind }>)
        else return
        this.listeners.delete(look)
      }
      this.listeners.add(look)
      look()
    })
  }

  /** Ends the worker. Whatever it had not finished writing is not written. */
  dispose(): void {
    this.listeners.clear()
    this.worker.terminate()
  }

  private say(message: ToImportWorker): void {
    this.worker.postMessage(message)
  }

  private take(message: FromImportWorker): void {
    if (message.kind === 'problems') this.giveProblems?.(message.problems)
    else if (message.kind === 'comparison') this.giveComparison?.(message.comparison)
    else this.show(stepOf(message))
  }

  private show(step: ImportStep): void {
    this.step = step
    for (const listener of [...this.listeners]) listener()
  }
}

function stepOf(message: Exclude<FromImportWorker, { kind: 'problems' | 'comparison' }>): ImportStep {
  switch (message.kind) {
    case 'reading':
      return { kind: 'reading', share: share(message.bytes, message.totalBytes) }
    case 'writing':
      return { kind: 'writing', share: share(message.done, message.total) }
    case 'failed':
      return { kind: 'failed', error: new AppError(message.code, message.details) }
    default:
      return message
  }
}

function share(done: number, total: number): number | null {
  return total > 0 ? Math.min(1, done / total) : null
}
