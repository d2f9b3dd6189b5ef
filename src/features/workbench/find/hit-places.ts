import type { ItemText } from './item-texts'
import type { Hits } from './text-searcher'

/** One hit: in which text, and which of that text's hits. */
export interface HitPlace {
  readonly key: string
  readonly index: number
}

/** How many hits there are. */
export function hitCount(hits: Hits): number {
  let count = 0
  for (const ranges of hits.values()) count += ranges.length
  return count
}

/** The place of a hit among all, in the order of the texts, 1-based; 0 where it is none of them. */
export function hitNumber(texts: readonly ItemText[], hits: Hits, hit: HitPlace | null): number {
  if (!hit) return 0
  let before = 0
  for (const { key } of texts) {
    if (key === hit.key) return before + hit.index + 1
    before += hits.get(key)?.length ?? 0
  }
  return 0
}

/** The hit after or before one, going on from the other end; from none, the first or the last. */
export function hitBeside(
  texts: readonly ItemText[],
  hits: Hits,
  hit: HitPlace | null,
  by: 1 | -1,
): HitPlace | null {
  const withHits = texts.filter(({ key }) => hits.has(key))
  if (withHits.length === 0) return null
  const at = withHits.findIndex(({ key }) => key === hit?.key)
  const index = at < 0 ? -1 : hit!.index + by
  if (at >= 0 && index >= 0 && index < hits.get(hit!.key)!.length) return { key: hit!.key, index }
  const from = at < 0 && by === -1 ? withHits.length : at
  const { key } = withHits[(from + by + withHits.length) % withHits.length]!
  return { key, index: by === 1 ? 0 : hits.get(key)!.length - 1 }
}
