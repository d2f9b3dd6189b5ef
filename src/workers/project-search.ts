import type { ItemValue } from '../domain/item'
import { findExcerpt } from '../domain/search/excerpt'
import { searchedParts } from '../domain/search/searched-parts'
import { TextIndex } from '../domain/search/text-index'
import type { TurnwiseDb } from '../storage/database'
import {
  findItemHeads,
  type ItemHead,
  listItemHeads,
  readItemRange,
  readItemValues,
} from '../storage/item-texts'
import type { FromSearchWorker } from './search-protocol'
import { throttled } from './throttled'

/** Found items that are told at once; the others follow together. */
const firstFound = 50
const itemsAtATime = 200
/** How long it looks before it lets a newer search come in. */
const sliceMs = 20

/** The search of one project: its index, and what is looked for. */
export class ProjectSearch {
  private readonly index = new TextIndex()
  /** By item, the change whose text is in the index. */
  private readonly indexed = new Map<string, string>()
  private total = 0
  private turn = 0
  private words: readonly string[] = []
  private readonly found = new Set<string>()
  private reads: Promise<void> = Promise.resolve()
  private readonly tellPrepared = throttled((items, of) =>
    this.say({ kind: 'prepared', prepared: { items, of, bytes: this.index.bytes } }),
  )

  constructor(
    private readonly db: TurnwiseDb,
    readonly project: string,
    private readonly say: (message: FromSearchWorker) => void,
  ) {}

  /** Reads every item. Resolves when all can be searched. */
  prepare(): Promise<void> {
    return this.enqueue(async () => {
      const heads = await listItemHeads(this.db, this.project)
      this.total = heads.length
      for (let start = 0; start < heads.length; start += itemsAtATime) {
        const some = heads.slice(start, start + itemsAtATime)
        this.take(some, await readItemRange(this.db, this.project, some))
        this.tellPrepared(this.index.items, this.total)
      }
      this.tellAllPrepared()
    })
  }

  /** Reads these items again where their text is another, after what is being read now. */
  update(items: readonly string[]): Promise<void> {
    return this.enqueue(async () => {
      const heads = await findItemHeads(this.db, this.project, items)
      const here = new Set(heads.map(({ item }) => item))
      this.drop(items.filter((item) => !here.has(item) && this.indexed.has(item)))
      const changed = heads.filter(({ item, change }) => this.indexed.get(item) !== change)
      if (changed.length === 0) return
      for (let start = 0; start < changed.length; start += itemsAtATime) {
        const some = changed.slice(start, start + itemsAtATime)
        this.take(some, await readItemValues(this.db, some))
      }
      this.tellAllPrepared()
    })
  }

  /** Looks for words, and from now on tells what is found. */
  async look(turn: number, words: readonly string[]): Promise<void> {
    this.turn = turn
    this.words = words
    this.found.clear()
    if (words.length === 0) return
    let more: string[] = []
    let isFirst = true
    let pauseMs = performance.now() + sliceMs
    for (const item of this.index.look(words)) {
      if (item !== null) more.push(item)
      if (isFirst && more.length >= firstFound) {
        this.tellFound(more, [], false)
        more = []
        isFirst = false
      }
      if (performance.now() < pauseMs) continue
      await pause()
      if (this.turn !== turn) return
      pauseMs = performance.now() + sliceMs
    }
    // In a pause an item may have changed.
    const still = more.filter((item) => this.index.has(item, words))
    this.tellFound(still, [], true)
  }

  /** Where in these items words stand, from their texts as they are now. */
  async show(turn: number, asked: readonly { item: string; words: string[] }[]): Promise<void> {
    const heads = await findItemHeads(
      this.db,
      this.project,
      asked.map(({ item }) => item),
    )
    const values = await readItemValues(this.db, heads)
    const excerpts = asked.map(({ item, words }) => {
      const value = values.get(item)
      return [item, value ? findExcerpt(searchedParts(value), words) : null] as const
    })
    this.say({ kind: 'excerpts', turn, excerpts: new Map(excerpts) })
  }

  /** One reading after another, so that an older text never comes after a newer one. */
  private enqueue(read: () => Promise<void>): Promise<void> {
    this.reads = this.reads.then(read)
    return this.reads
  }

  /** Puts texts that were read in the index; an item without a value goes. */
  private take(heads: readonly ItemHead[], values: ReadonlyMap<string, ItemValue>): void {
    const gone = heads.filter(({ item }) => !values.has(item) && this.indexed.has(item))
    this.drop(gone.map(({ item }) => item))
    const read: string[] = []
    for (const { item, change } of heads) {
      const value = values.get(item)
      if (!value) continue
      const texts = searchedParts(value).map(({ text }) => text)
      this.index.put(item, texts)
      this.indexed.set(item, change)
      read.push(item)
    }
    this.tellRead(read)
  }

  private drop(items: readonly string[]): void {
    for (const item of items) {
      this.index.delete(item)
      this.indexed.delete(item)
    }
    const gone = items.filter((item) => this.found.has(item))
    if (gone.length > 0) this.tellFound([], gone, false)
  }

  /** Of items that were just read: which are found now, and which not any more. */
  private tellRead(items: readonly string[]): void {
    if (this.words.length === 0) return
    const matching = new Set(items.filter((item) => this.index.has(item, this.words)))
    const gone = items.filter((item) => this.found.has(item) && !matching.has(item))
    if (matching.size + gone.length > 0) this.tellFound([...matching], gone, false)
  }

  private tellFound(more: string[], gone: string[], isAll: boolean): void {
    for (const item of more) this.found.add(item)
    for (const item of gone) this.found.delete(item)
    this.say({ kind: 'found', turn: this.turn, more, gone, isAll })
  }

  private tellAllPrepared(): void {
    this.total = this.index.items
    this.tellPrepared(this.index.items, this.total)
  }
}

/** Lets messages in that wait. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
