import { type ItemValue, itemTitle } from './item'
import type { PersonProgress } from './item-status'

/** What the queue shows of an item, small enough to hold 10,000 of them in memory. */
export interface QueueRow {
  project: string
  item: string
  /** Reading of the clock when the item first came: sorts as text, and the same on every device. */
  arrived: string
  title: string
  language: string
  capability: string[]
  difficulty: string
  group: string
  /** Of an item that a translation made: the language of its source. */
  translatedFrom?: string
  turns: number
  candidates: number
  /** Progress by person; nobody who has not touched the item is in it. */
  people: Record<string, PersonProgress>
}

/** Characters of the title that a row keeps: one line of the widest table. */
const titleLength = 160

/** The item's part of its row. */
export function itemFacts(item: ItemValue): Omit<QueueRow, 'project' | 'item' | 'arrived' | 'people'> {
  return {
    title: firstCharacters(itemTitle(item), titleLength),
    language: item.language,
    capability: item.capability ?? [],
    difficulty: item.difficulty ?? '',
    group: item.group ?? '',
    ...(item.source.translatedFrom && { translatedFrom: item.source.translatedFrom.language ?? 'und' }),
    turns: item.turns.length,
    candidates: item.candidates.length,
  }
}

function firstCharacters(text: string, length: number): string {
  return [...text.slice(0, length * 2)].slice(0, length).join('').replace(/\s+/gu, ' ')
}
