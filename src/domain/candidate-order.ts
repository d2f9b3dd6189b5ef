import { contentHash } from './content-hash'

/**
 * The order in which one person sees the candidates of an item: the same in every turn and on every device.
 *
 * Candidates are sorted by (version of the item that introduced them, hash of seed, item, person, candidate), so
 * a candidate that is added later comes last and never moves a letter.
 *
 * `versions` are the candidate ids of every version of the item, oldest first. Where the project does not order
 * at random, the order of the source stands, as it was when the candidate came.
 */
export function candidateOrder(
  versions: readonly (readonly string[])[],
  by: { seed: string; item: string; person: string; isRandom: boolean },
): string[] {
  const current = versions.at(-1) ?? []
  const place = (candidate: string) => versions.findIndex((version) => version.includes(candidate))
  const sourceRank = (candidate: string) => {
    const rank = versions[place(candidate)]!.indexOf(candidate)
    return String(rank).padStart(6, '0')
  }
  return current
    .map((candidate) => ({
      candidate,
      place: place(candidate),
      rank: by.isRandom ? contentHash([by.seed, by.item, by.person, candidate]) : sourceRank(candidate),
    }))
    .sort((a, b) => a.place - b.place || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ candidate }) => candidate)
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function candidateLetter(index: number): string {
  const before = Math.floor(index / 26)
  return (before > 0 ? candidateLetter(before - 1) : '') + String.fromCharCode(65 + (index % 26))
}
