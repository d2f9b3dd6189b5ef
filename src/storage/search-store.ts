import { AppError } from '../domain/app-error'
import { searchWords } from '../domain/search/search-words'
import type { FromSearchWorker, Prepared, ToSearchWorker } from '../workers/search-protocol'
import { ExcerptStore } from './excerpt-store'

/** What is known of the search of a project. */
export interface SearchState {
  /** Items in which every word stands. */
  found: ReadonlySet<string>
  /** The words that `found` answers; those of a search that was just typed follow with its first answer. */
  words: readonly string[]
  /** Nothing more will be found, unless items change. */
  isComplete: boolean
  /** How much can be searched; null before anything is known. */
  prepared: Prepared | null
  error: AppError | null
}

/** The worker outlives a change of the screen, but not the search. */
const lingerMs = 5_000

const nothing: SearchState = {
  found: new Set(),
  words: [],
  isComplete: false,
  prepared: null,
  error: null,
}

/**
 * The page's side of the search of one project. Its worker is there only while somebody searches or is about to:
 * the index takes as much memory as the texts.
 */
export class SearchStore {
  readonly excerpts = new ExcerptStore((asked) => this.say({ kind: 'show', turn: this.turn, asked }))
  private worker: Worker | null = null
  private state = nothing
  private turn = 0
  private words: string[] = []
  private isFirstAnswer = true
  private isLookedThrough = false
  private users = 0
  private lingering: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(readonly project: string) {}

  get = (): SearchState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Keeps the search ready until what it returns is called. */
  use(): () => void {
    this.users++
    clearTimeout(this.lingering)
    this.start()
    return () => {
      this.users--
      if (this.users === 0) this.lingering = setTimeout(() => this.close(), lingerMs)
    }
  }

  /** Looks for the words of a search. The same words again change nothing. */
  look(search: string): void {
    const words = searchWords(search)
    if (words.join('\n') === this.words.join('\n')) return
    this.words = words
    this.ask()
  }

  /** What a search finds, once nothing more will be found; where it fails, what was found by then. */
  settled(search: string): Promise<ReadonlySet<string>> {
    const release = this.use()
    this.look(search)
    return new Promise((resolve) => {
      const end = () => {
        const { found, isComplete, error } = this.state
        if (!isComplete && !error) return
        this.listeners.delete(end)
        release()
        resolve(found)
      }
      this.listeners.add(end)
      end()
    })
  }

  /** Begins anew after a failure. */
  retry(): void {
    this.stop()
    this.start()
  }

  close(): void {
    this.words = []
    this.stop()
  }

  private start(): void {
    if (this.worker) return
    this.worker = new Worker(new URL('../workers/search-worker.ts', import.meta.url), { type: 'module' })
    this.worker.onmessage = ({ data }: MessageEvent<FromSearchWorker>) => this.take(data)
    this.worker.onerror = (event) => {
      // Said in words on the page; the browser need not say it again.
      event.preventDefault()
      this.show({ error: new AppError('search-failed', { cause: event.message ?? '' }) })
    }
    this.say({ kind: 'open', project: this.project })
    if (this.words.length > 0) this.ask()
  }

  private stop(): void {
    this.worker?.terminate()
    this.worker = null
    this.excerpts.forget()
    this.show(nothing)
  }

  private ask(): void {
    this.turn++
    this.isFirstAnswer = true
    this.isLookedThrough = false
    this.excerpts.forget()
    if (this.words.length === 0) this.show({ found: nothing.found, words: [] })
    else this.show({})
    this.say({ kind: 'look', turn: this.turn, words: this.words })
  }

  private say(message: ToSearchWorker): void {
    this.worker?.postMessage(message)
  }

  private take(message: FromSearchWorker): void {
    switch (message.kind) {
      case 'prepared':
        this.show({ prepared: message.prepared })
        break
      case 'found':
        if (message.turn === this.turn) this.takeFound(message)
        break
      case 'excerpts':
        if (message.turn === this.turn) this.excerpts.take(message.excerpts)
        break
      case 'failed':
        this.show({ error: new AppError(message.code, message.details) })
    }
  }

  private takeFound({ more, gone, isAll }: Extract<FromSearchWorker, { kind: 'found' }>): void {
    const before = this.isFirstAnswer ? nothing.found : this.state.found
    const found = new Set(before)
    this.isFirstAnswer = false
    this.isLookedThrough ||= isAll
    for (const item of more) found.add(item)
    for (const item of gone) found.delete(item)
    // Found again: its text changed.
    this.excerpts.forget(more.filter((item) => before.has(item)))
    this.show({ found, words: this.words })
  }

  private show(change: Partial<SearchState>): void {
    const next = { ...this.state, ...change }
    const isPrepared = next.prepared !== null && next.prepared.items >= next.prepared.of
    this.state = { ...next, isComplete: this.isLookedThrough && isPrepared }
    for (const listener of [...this.listeners]) listener()
  }
}
