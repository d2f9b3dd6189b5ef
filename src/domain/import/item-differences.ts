import { isSameValue } from '../canonical-json'
import type { ItemValue, Turn } from '../item'

/** A part of an item that two versions say differently: `projects` messages name it. */
export type ItemPart =
  | 'language'
  | 'system'
  | 'prompt'
  | 'instructions'
  | 'context'
  | 'attachments'
  | 'response'
  | 'capability'
  | 'difficulty'
  | 'category'
  | 'group'
  | 'other'

/** One difference, as texts to read beside each other. Empty where a version has nothing there. */
export interface ItemDifference {
  part: ItemPart
  /** 1-based. */
  turn?: number
  /** Place of the candidate in the item, from 0. */
  candidate?: number
  before: string
  after: string
}

/** Where two versions of an item differ, in reading order. Candidates that only one of them has are no difference. */
export function itemDifferences(before: ItemValue, after: ItemValue): ItemDifference[] {
  const found: ItemDifference[] = []
  const compare = (part: ItemPart, a: unknown, b: unknown, place: Partial<ItemDifference> = {}) => {
    if (!isSameValue(a ?? null, b ?? null)) found.push({ part, ...place, before: words(a), after: words(b) })
  }
  compare('language', before.language, after.language)
  compare('system', before.system, after.system)
  compare('attachments', names(before.attachments), names(after.attachments))
  for (let i = 0; i < Math.max(before.turns.length, after.turns.length); i++) {
    const [a, b] = [before.turns[i], after.turns[i]]
    const place = { turn: i + 1 }
    compare('context', contextOf(a), contextOf(b), place)
    compare('prompt', a?.prompt, b?.prompt, place)
    compare('instructions', instructionsOf(a), instructionsOf(b), place)
    compare('attachments', names(a?.attachments), names(b?.attachments), place)
    compare('other', a?.meta, b?.meta, place)
    for (const [candidate, { id, responses }] of before.candidates.entries()) {
      const theirs = after.candidates.find((each) => each.id === id)
      if (!theirs) continue
      compare('response', responses[i]?.text, theirs.responses[i]?.text, { ...place, candidate })
    }
  }
  compare('capability', before.capability?.join(' & '), after.capability?.join(' & '))
  compare('difficulty', before.difficulty, after.difficulty)
  compare('category', before.category?.join(' · '), after.category?.join(' · '))
  compare('group', before.group, after.group)
  compare('other', before.meta, after.meta)
  return found
}

function words(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}

function names(attachments: ItemValue['attachments']): string | undefined {
  // Two files of one name, and a file that is not here yet, are told apart by the beginning of the hash.
  return attachments
    ?.map(({ name, id }) => (id === undefined ? name : `${name} · ${id.slice(0, 8)}`))
    .join('\n')
}

function contextOf(turn: Turn | undefined): string | undefined {
  return turn?.context?.map(({ role, content }) => `${role}: ${content}`).join('\n')
}

function instructionsOf(turn: Turn | undefined): string | undefined {
  return turn?.instructions.map(({ id, kwargs }) => `${id} ${JSON.stringify(kwargs)}`).join('\n')
}
