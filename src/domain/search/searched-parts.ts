import { type ItemValue, itemTitle, type Response } from '../item'

/** Where in an item a text stands. A response does not say whose it is: names may be hidden, and orders differ. */
export type PartPlace =
  | { kind: 'title' }
  | { kind: 'system' }
  | { kind: 'context'; turn: number }
  | { kind: 'prompt'; turn: number }
  | { kind: 'response'; turn: number }

export interface SearchedPart {
  place: PartPlace
  text: string
}

/** The texts of an item that a search looks at, in reading order. Never the names of models: they may be hidden. */
export function searchedParts(item: ItemValue): SearchedPart[] {
  const parts: SearchedPart[] = []
  const title = itemTitle(item)
  if (title !== item.turns[0]?.prompt) parts.push({ place: { kind: 'title' }, text: title })
  if (item.system) parts.push({ place: { kind: 'system' }, text: item.system })
  for (const [i, { context = [], prompt }] of item.turns.entries()) {
    const turn = i + 1
    for (const { content } of context) parts.push({ place: { kind: 'context', turn }, text: content })
    parts.push({ place: { kind: 'prompt', turn }, text: prompt })
    for (const { responses } of item.candidates) {
      const response = responses[i]
      if (!response) continue
      for (const text of stepTexts(response)) parts.push({ place: { kind: 'response', turn }, text })
      parts.push({ place: { kind: 'response', turn }, text: response.text })
    }
  }
  return parts
}

/** What was said on the way to a response: calls of tools have no text, results and earlier texts have. */
function stepTexts({ steps = [] }: Response): string[] {
  return steps.flatMap((step) => {
    const content = (step as { content?: unknown } | null)?.content
    return typeof content === 'string' && content !== '' ? [content] : []
  })
}
