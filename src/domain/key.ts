import { canonicalJson } from './canonical-json'
import { canonicalTarget, type Target } from './target'

/** What a change is about: a canonical JSON array as a text. RECORDS.md, The envelope. */
export const keys = {
  project: (project: string) => canonicalJson(['project', project]),
  item: (item: string) => canonicalJson(['item', item]),
  identity: (item: string, candidate: string) => canonicalJson(['identity', item, candidate]),
  question: (question: string) => canonicalJson(['question', question]),
  guideline: () => canonicalJson(['guideline']),
  person: (person: string) => canonicalJson(['person', person]),
  setting: (name: string) => canonicalJson(['setting', name]),
  label: (item: string, target: Target, question: string, person: string) =>
    canonicalJson(['label', item, canonicalTarget(target), question, person]),
}

export interface LabelKey {
  item: string
  target: Target
  question: string
  person: string
}

/** The parts of a label's key. The key must have been checked where it entered. */
export function parseLabelKey(key: string): LabelKey {
  const [, item, target, question, person] = JSON.parse(key) as [string, string, Target, string, string]
  return { item, target, question, person }
}

/** The id that a key of a one-part kind names: of `["item","X"]` it is `X`. */
export function parseIdKey(key: string): string {
  return (JSON.parse(key) as string[])[1] ?? ''
}
