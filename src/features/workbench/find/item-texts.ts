import type { ItemValue } from '../../../domain/item'

/** A text of an item that is searched, with the name by which its hits are kept. */
export interface ItemText {
  readonly key: string
  /** 1-based. */
  readonly turn: number
  /** Whose response it is; null for what the user said or gave. */
  readonly candidate: string | null
  readonly text: string
}

export const textKeys = {
  context: (turn: number, place: number) => `context ${turn} ${place}`,
  prompt: (turn: number) => `prompt ${turn}`,
  response: (turn: number, candidate: string) => `response ${turn} ${candidate}`,
}

/** Every text of an item in reading order: at each turn what was given, the prompt, the responses column by column. */
export function itemTexts(item: ItemValue, columns: readonly string[]): ItemText[] {
  return item.turns.flatMap(({ prompt, context = [] }, i) => {
    const turn = i + 1
    const given = context.map(({ content }, place) => ({
      key: textKeys.context(turn, place),
      turn,
      candidate: null,
      text: content,
    }))
    const responses = columns.flatMap((candidate) => {
      const text = item.candidates.find(({ id }) => id === candidate)?.responses[i]?.text
      return text === undefined ? [] : [{ key: textKeys.response(turn, candidate), turn, candidate, text }]
    })
    return [...given, { key: textKeys.prompt(turn), turn, candidate: null, text: prompt }, ...responses]
  })
}
