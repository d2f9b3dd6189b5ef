import { AppError } from '../../../domain/app-error'
import type { TextDifference } from '../../../domain/difference/text-difference'
import type { DifferenceRequest, FromDifferenceWorker } from '../../../workers/difference-protocol'

interface Question {
  request: DifferenceRequest
  answer: (found: TextDifference) => void
  fail: (error: AppError) => void
}

/** A worker that nobody asks for so long is ended. */
const idleMs = 30_000

/**
 * The page's side of the worker that compares texts: one question after another. A question that is not wanted any
 * more is dropped; where it is being answered, its worker is ended, so that the next one does not wait for it.
 */
export class DifferenceFinder {
  private worker: Worker | null = null
  /** The first is being answered. */
  private questions: Question[] = []
  private idleTimer: ReturnType<typeof setTimeout> | null = null

  /** Never settles where `signal` is aborted. Throws AppError 'difference-failed'. */
  find(request: DifferenceRequest, signal: AbortSignal): Promise<TextDifference> {
    return new Promise((answer, fail) => {
      const question = { request, answer, fail }
      signal.addEventListener('abort', () => this.drop(question), { once: true })
      this.questions.push(question)
      if (this.questions.length === 1) this.ask()
    })
  }

  private ask(): void {
    const question = this.questions[0]
    if (this.idleTimer) clearTimeout(this.idleTimer)
    if (question) this.started().postMessage(question.request)
    else this.idleTimer = setTimeout(() => this.end(), idleMs)
  }

  private drop(question: Question): void {
    const isAsked = this.questions[0] === question
    this.questions = this.questions.filter((each) => each !== question)
    if (!isAsked) return
    this.end()
    this.ask()
  }

  private settle(tell: (question: Question) => void): void {
    const question = this.questions.shift()
    if (question) tell(question)
    this.ask()
  }

  private started(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(new URL('../../../workers/difference-worker.ts', import.meta.url), {
      type: 'module',
    })
    worker.onmessage = ({ data }: MessageEvent<FromDifferenceWorker>) =>
      this.settle(({ answer }) => answer(data))
    worker.onerror = (event) => {
      // Said in words on the page; the browser need not say it again.
      event.preventDefault()
      this.end()
      this.settle(({ fail }) => fail(new AppError('difference-failed', { cause: event.message ?? '' })))
    }
    this.worker = worker
    return worker
  }

  private end(): void {
    this.worker?.terminate()
    this.worker = null
  }
}
