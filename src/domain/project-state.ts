import type { Change } from './change'
import type { GuidelineValue } from './guideline'
import { type Folded, fold } from './heads'
import type { IdentityValue } from './identity'
import type { ItemValue } from './item'
import { isFoldable, type Kind } from './kind'
import type { LabelValue } from './label'
import type { PersonValue } from './person'
import type { ProjectValue } from './project'
import type { QuestionValue } from './question/question'

/** The state of one label, withdrawn ones included (`shown.value` is null). */
export interface FoldedLabel extends Folded<LabelValue> {
  /** Clock reading of the first change of the key. */
  readonly createdAt: string
}

/** What a project is after all its changes: values by id; what was withdrawn is not there. */
export interface ProjectState {
  readonly project: ProjectValue | null
  readonly guideline: GuidelineValue | null
  readonly items: ReadonlyMap<string, ItemValue>
  /** By candidate. */
  readonly identities: ReadonlyMap<string, IdentityValue>
  readonly questions: ReadonlyMap<string, QuestionValue>
  readonly people: ReadonlyMap<string, PersonValue>
  readonly settings: ReadonlyMap<string, unknown>
  readonly labels: readonly FoldedLabel[]
  /** Changes that this version carries without reading them. */
  readonly opaque: number
}

/** Folds the changes of one project. Depends only on the set of changes, but for the order of maps and labels. */
export function foldProject(changes: readonly Change[]): ProjectState {
  const byKind: Record<Kind, Map<string, Change[]>> = {
    project: new Map(),
    item: new Map(),
    identity: new Map(),
    question: new Map(),
    guideline: new Map(),
    person: new Map(),
    setting: new Map(),
    label: new Map(),
  }
  const seen = new Set<string>()
  let opaque = 0
  for (const change of changes) {
    if (seen.has(change.id)) continue
    seen.add(change.id)
    if (!isFoldable(change)) opaque++
    else {
      const ofKey = byKind[change.kind].get(change.key)
      if (ofKey) ofKey.push(change)
      else byKind[change.kind].set(change.key, [change])
    }
  }
  return {
    project: only(values<ProjectValue>(byKind.project)),
    guideline: only(values<GuidelineValue>(byKind.guideline)),
    items: values(byKind.item),
    identities: values(byKind.identity),
    questions: values(byKind.question),
    people: values(byKind.person),
    settings: values(byKind.setting),
    labels: [...byKind.label.values()].map(foldedLabel),
    opaque,
  }
}

/** The shown values by the last part of their keys; those of `["guideline"]` under "guideline". */
function values<Value>(byKey: ReadonlyMap<string, readonly Change[]>): Map<string, Value> {
  const found = new Map<string, Value>()
  for (const [key, changes] of byKey) {
    const { value } = fold(changes as readonly Change<Value>[]).shown
    const id = (JSON.parse(key) as string[]).at(-1)
    if (value !== null && id !== undefined) found.set(id, value)
  }
  return found
}

function only<Value>(found: ReadonlyMap<string, Value>): Value | null {
  return found.values().next().value ?? null
}

function foldedLabel(changes: readonly Change[]): FoldedLabel {
  const createdAt = changes.reduce((least, { at }) => (at < least ? at : least), changes[0]!.at)
  return { ...fold(changes as readonly Change<LabelValue>[]), createdAt }
}
