import { useSyncExternalStore } from 'react'

/** From smallest to largest; what each means stands in tokens.css. */
export const textSizes = ['small', 'medium', 'large', 'larger', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

const textSizeKey = 'turnwise-text-size'
const densityKey = 'turnwise-density'
const listeners = new Set<() => void>()

export function storedTextSize(): TextSize {
  const stored = localStorage.getItem(textSizeKey)
  return textSizes.find((each) => each === stored) ?? 'medium'
}

export function storedDensity(): Density {
  const stored = localStorage.getItem(densityKey)
  return densities.find((each) => each === stored) ?? 'comfortable'
}

export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(textSizeKey, size)
  applyReadingPreferences()
}

/** One step larger or smaller, as far as there are steps. */
export function stepTextSize(by: 1 | -1): void {
  const next = textSizes[textSizes.indexOf(storedTextSize()) + by]
  if (next) chooseTextSize(next)
}

export function chooseDensity(density: Density): void {
  localStorage.setItem(densityKey, density)
  applyReadingPreferences()
}

/** Applies what was chosen, before anything is painted, and follows what another tab chooses. */
export function startReadingPreferences(): void {
  applyReadingPreferences()
  window.addEventListener('storage', applyReadingPreferences)
}

export function useTextSize(): TextSize {
  return useSyncExternalStore(subscribe, storedTextSize)
}

export function useDensity(): Density {
  return useSyncExternalStore(subscribe, storedDensity)
}

/** Told after the preferences have been applied. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function applyReadingPreferences(): void {
  const { dataset } = document.documentElement
  dataset.textSize = storedTextSize()
  dataset.density = storedDensity()
  for (const listener of listeners) listener()
}
