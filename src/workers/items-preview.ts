import type { ItemValue } from '../domain/item'
import { attachmentCounts } from './attachment-counts'
import type { ItemsPreview } from './import-protocol'

const itemsShown = 3

/** What stands out about some items. `files`: ids of the attached files that are here, or come along. */
export function itemsPreview(values: readonly ItemValue[], files: ReadonlySet<string>): ItemsPreview {
  const byCount = (countOf: (value: ItemValue) => number) =>
    [...counted(values, countOf)]
      .map(([count, items]) => ({ count, items }))
      .sort((a, b) => a.count - b.count)
  return {
    items: values.length,
    languages: [...counted(values, ({ language }) => language)]
      .map(([language, items]) => ({ language, items }))
      .sort((a, b) => b.items - a.items),
    turns: byCount(({ turns }) => turns.length),
    candidates: byCount(({ candidates }) => candidates.length),
    attachments: attachmentCounts(values, files),
    first: values.slice(0, itemsShown),
  }
}

function counted<Of, By>(values: readonly Of[], by: (value: Of) => By): Map<By, number> {
  const counts = new Map<By, number>()
  for (const value of values) counts.set(by(value), (counts.get(by(value)) ?? 0) + 1)
  return counts
}
