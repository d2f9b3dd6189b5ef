import type { CSSProperties } from 'react'

/** Where a column stays: after so many others. A custom property, which the style sheets take up. */
export function columnPlace(place: number): CSSProperties {
  return { '--column-place': place } as CSSProperties
}
