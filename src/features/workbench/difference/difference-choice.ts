import type { DifferenceUnit } from '../../../domain/difference/text-token'

const pairKey = 'turnwise-difference-pair'
const unitKey = 'turnwise-difference-unit'

/** The candidates that were compared last, by their places: the person looks at A and C from item to item. */
export function lastPair(order: readonly string[]): string[] {
  const places = localStorage.getItem(pairKey)?.split(',') ?? []
  return places.flatMap((place) => order[Number(place)] ?? [])
}

export function rememberPair(order: readonly string[], pair: readonly string[]): void {
  localStorage.setItem(pairKey, pair.map((candidate) => order.indexOf(candidate)).join())
}

export function lastUnit(): DifferenceUnit {
  return localStorage.getItem(unitKey) === 'line' ? 'line' : 'word'
}

export function rememberUnit(unit: DifferenceUnit): void {
  localStorage.setItem(unitKey, unit)
}
