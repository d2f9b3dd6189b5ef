import { contentHash } from './content-hash'
import type { ItemValue } from './item'
import { z } from './schema'

const turn = z.number().check(z.int(), z.positive())

const responseTarget = z.object({ kind: z.literal('response'), candidate: z.string(), turn })
const promptTarget = z.object({ kind: z.literal('prompt'), turn, language: z.optional(z.string()) })

/** What a label is about. Turns are 1-based. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('item') }),
  promptTarget,
  responseTarget,
  z.object({
    kind: z.literal('comparison'),
    turn: z.optional(turn),
    candidates: z.array(z.string()).check(z.minLength(2)),
  }),
  z.object({ kind: z.literal('label'), key: z.string() }),
  z.object({
    kind: z.literal('check'),
    of: z.union([responseTarget, promptTarget]),
    language: z.optional(z.string()),
    instruction: z.optional(z.number().check(z.int(), z.nonnegative())),
    finding: z.optional(z.string()),
  }),
])

export type Target = z.infer<typeof targetSchema>
export type TargetKind = Target['kind']

const targetKinds: Readonly<Record<TargetKind, true>> = {
  item: true,
  prompt: true,
  response: true,
  comparison: true,
  label: true,
  check: true,
}

/** A target of a kind that only a later version knows: any object, in canonical form. */
export const laterTargetSchema = z.looseObject({
  kind: z.string().check(z.regex(new RegExp(`^(?!(?:${Object.keys(targetKinds).join('|')})$)`))),
})

export function isKnownTargetKind(kind: string): kind is TargetKind {
  return Object.hasOwn(targetKinds, kind)
}

/** The one form of a target that stands in keys: the candidates of a comparison sorted. */
export function canonicalTarget(target: Target): Target {
  if (target.kind !== 'comparison') return target
  return { ...target, candidates: [...target.candidates].sort() }
}

/**
 * The hash of the content that a label on `target` is about. A label whose stored hash differs from this one is
 * stale. What each target covers: RECORDS.md, Targets and what their hash covers.
 *
 * `labelValue` is the value of the label that a `label` target names; other targets do not need it.
 */
export function targetHash(item: ItemValue, target: Target, labelValue?: unknown): string {
  return contentHash(covered(item, target, labelValue))
}

function covered(item: ItemValue, target: Target, labelValue: unknown): unknown {
  switch (target.kind) {
    case 'item':
      return ['item', item.system, promptsUpTo(item, item.turns.length)]
    case 'prompt':
      return ['prompt', item.system, promptsUpTo(item, target.turn)]
    case 'response':
      return [
        'response',
        item.system,
        promptsUpTo(item, target.turn),
        responsesUpTo(item, target.candidate, target.turn),
      ]
    case 'comparison': {
      const upTo = target.turn ?? item.turns.length
      const sides = [...target.candidates].sort().map((id) => [id, responsesUpTo(item, id, upTo)])
      return ['comparison', item.system, promptsUpTo(item, upTo), sides]
    }
    case 'label':
      return ['label', labelValue]
    case 'check':
      return covered(item, target.of, labelValue)
  }
}

function promptsUpTo(item: ItemValue, turn: number): unknown[] {
  return item.turns
    .slice(0, turn)
    .map((each) => [
      each.prompt,
      each.instructions.map(({ id, kwargs }) => [id, kwargs]),
      each.context,
      each.attachments,
    ])
}

/** A candidate's earlier responses, and the one of this turn: text, steps, attachments. */
function responsesUpTo(item: ItemValue, candidate: string, turn: number): unknown[] {
  const responses = item.candidates.find((each) => each.id === candidate)?.responses ?? []
  return responses
    .slice(0, turn)
    .map((response) => response && [response.text, response.steps, response.attachments])
}
