import { changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import type { Change } from '../src/domain/change'
import type { ItemValue } from '../src/domain/item'
import { parseLabelKey } from '../src/domain/key'
import type { LabelValue } from '../src/domain/label'
import { bundleChanges } from './bundle-text'

/** What another device of the same person brings: changes that are made from those of an exported project. */
export class Elsewhere {
  private readonly changes: Change[]

  constructor(exported: string) {
    this.changes = bundleChanges(exported)
  }

  /** The answer that has `value`, given on another device at the same time, with another value. */
  answered(value: unknown, otherwise: unknown): Change {
    const here = this.changes.findLast(
      (change): change is Change<LabelValue> =>
        change.kind === 'label' && (change.value as LabelValue | null)?.value === value,
    )
    if (!here) throw new Error(`Nothing was answered with ${JSON.stringify(value)}`)
    return this.made(here, here.replaces, { ...here.value!, value: otherwise })
  }

  /** The conversation of an answer with this value, edited: every text in it has `from` replaced. */
  edited(value: unknown, from: string, to: string): Change {
    const label = this.changes.findLast((change) => (change.value as LabelValue | null)?.value === value)
    const item = label && parseLabelKey(label.key).item
    const here = this.changes.findLast((change) => change.kind === 'item' && change.key.includes(item ?? '–'))
    if (!here) throw new Error(`Nothing was answered with ${JSON.stringify(value)}`)
    const text = JSON.stringify(here.value).replaceAll(from, to)
    return this.made({ ...here, at: label!.at }, [here.id], JSON.parse(text) as ItemValue)
  }

  private made(here: Change, replaces: readonly string[], value: unknown): Change {
    const [ms = '', counter] = here.at.split('-')
    return {
      ...here,
      id: `${here.id.slice(0, -5)}OTHER`,
      at: `${String(Number(ms) - 60_000).padStart(13, '0')}-${counter}-otherdevice`,
      device: 'otherdevice',
      replaces,
      value,
    }
  }
}

/** Changes of one project as a file that can be opened. */
export function bundleWith(kind: 'project' | 'labels', changes: readonly Change[]): string {
  const project = changes[0]!.project
  return `${[headerLine(kind, project), ...changes.map(changeLine)].join('\n')}\n`
}
