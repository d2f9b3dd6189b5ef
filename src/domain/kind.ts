import { canonicalJson } from './canonical-json'
import type { Change } from './change'
import { guidelineSchema } from './guideline'
import { identitySchema } from './identity'
import { itemSchema } from './item'
import { isNestedTooDeep } from './json-depth'
import { parseLabelKey } from './key'
import { labelSchema } from './label'
import { personSchema } from './person'
import { projectSchema } from './project'
import { questionSchema } from './question/question'
import { typeOf } from './question/question-types'
import { z } from './schema'
import { canonicalTarget, isKnownTargetKind, laterTargetSchema, type Target, targetSchema } from './target'

/**
 * The kinds of record that this version folds: what their keys and values look like.
 * A kind that is not here is carried opaquely: kept, merged and exported, never shown.
 */
export const kinds = {
  project: { key: z.tuple([z.literal('project'), z.string()]), value: projectSchema },
  item: { key: z.tuple([z.literal('item'), z.string()]), value: itemSchema },
  identity: { key: z.tuple([z.literal('identity'), z.string(), z.string()]), value: identitySchema },
  question: { key: z.tuple([z.literal('question'), z.string()]), value: questionSchema },
  guideline: { key: z.tuple([z.literal('guideline')]), value: guidelineSchema },
  person: { key: z.tuple([z.literal('person'), z.string()]), value: personSchema },
  setting: { key: z.tuple([z.literal('setting'), z.string()]), value: z.unknown() },
  label: {
    key: z.tuple([
      z.literal('label'),
      z.string(),
      z.union([targetSchema, laterTargetSchema]),
      z.string(),
      z.string(),
    ]),
    value: labelSchema,
  },
} as const

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]

export function isKnownKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind)
}

/**
 * Whether this version folds and shows a change. What it does not know, a kind of record or a label on a kind of
 * target, it keeps and exports as it came. The key must have been checked where it entered.
 */
export function isFoldable<Each extends Pick<Change, 'kind' | 'key'>>(
  change: Each,
): change is Each & { kind: Kind } {
  if (!isKnownKind(change.kind)) return false
  return change.kind !== 'label' || isKnownTargetKind(parseLabelKey(change.key).target.kind)
}

/** Where a value departs from its schema: a JSON path such as `value.turns[0].prompt`, or null where it fits. */
export function findFault(kind: Kind, key: string, value: unknown): string | null {
  const keyFault = findKeyFault(kind, key)
  if (keyFault !== null) return keyFault
  if (value === null) return null
  const parsed = z.safeParse(kinds[kind].value as z.ZodMiniType, value)
  if (!parsed.success) return pathOf('value', parsed.error.issues[0]?.path ?? [])
  if (kind !== 'question') return null
  const type = typeOf(parsed.data as never)
  const typed = type && z.safeParse(type.schema, value)
  return typed && !typed.success ? pathOf('value', typed.error.issues[0]?.path ?? []) : null
}

function findKeyFault(kind: Kind, key: string): string | null {
  let parts: unknown
  try {
    parts = JSON.parse(key)
  } catch {
    return 'key'
  }
  const parsed = z.safeParse(kinds[kind].key as z.ZodMiniType, parts)
  if (!parsed.success) return pathOf('key', parsed.error.issues[0]?.path ?? [])
  if (isNestedTooDeep(parts)) return 'key'
  return canonicalJson(kind === 'label' ? canonicalLabelParts(parts as unknown[]) : parts) === key
    ? null
    : 'key'
}

/** A comparison's candidates stand sorted in a key: else two devices would write one answer under two keys. */
function canonicalLabelParts(parts: unknown[]): unknown[] {
  return parts.with(2, canonicalTarget(parts[2] as Target))
}

/** `['turns', 0, 'prompt']` as `turns[0].prompt`. */
export function pathOf(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    root,
  )
}
