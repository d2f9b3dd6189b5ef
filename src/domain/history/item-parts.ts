import { canonicalJson } from '../canonical-json'
import type { ItemValue } from '../item'
import type { Target } from '../target'

/** A part of an item that a person can be told about by name. Turns are 1-based. */
export type ItemPart =
  | { readonly kind: 'facts' }
  | { readonly kind: 'system' }
  | { readonly kind: 'context' | 'prompt' | 'instructions' | 'attachments'; readonly turn: number }
  | ResponsePart

interface ResponsePart {
  readonly kind: 'response' | 'steps' | 'response-attachments'
  readonly candidate: string
  readonly turn: number
}

/** A part that is not as it was. Null where it was not there, or is not there any more. */
export interface PartChange {
  readonly part: ItemPart
  readonly before: string | null
  readonly after: string | null
}

/** What changed from one version of an item to another, in reading order. */
export function changedParts(before: ItemValue | null, after: ItemValue | null): PartChange[] {
  const then = new Map(before ? partsOf(before).map((each) => [canonicalJson(each.part), each]) : [])
  const now = new Map(after ? partsOf(after).map((each) => [canonicalJson(each.part), each]) : [])
  const all = new Map([...then, ...now])
  return [...all]
    .map(([key, { part }]) => ({
      part,
      before: then.get(key)?.text ?? null,
      after: now.get(key)?.text ?? null,
    }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => turnOf(a.part) - turnOf(b.part))
}

/** Whether a label on `target` is about this part: RECORDS.md, Targets and what their hash covers. */
export function isCovered(part: ItemPart, target: Target): boolean {
  const about = target.kind === 'check' ? target.of : target
  if (part.kind === 'facts' || about.kind === 'label') return false
  if (part.kind === 'system') return true
  if ('turn' in about && about.turn !== undefined && part.turn > about.turn) return false
  if (!('candidate' in part)) return true
  if (about.kind === 'response') return about.candidate === part.candidate
  return about.kind === 'comparison' && about.candidates.includes(part.candidate)
}

function partsOf(item: ItemValue): { part: ItemPart; text: string }[] {
  const { language, capability, difficulty, category, group, meta } = item
  const parts: { part: ItemPart; text: string | undefined }[] = [
    {
      part: { kind: 'facts' },
      text: lines([language, capability, difficulty, category, group, ...Object.entries(meta)]),
    },
    { part: { kind: 'system' }, text: item.system },
  ]
  for (const [i, said] of item.turns.entries()) {
    const turn = i + 1
    parts.push(
      {
        part: { kind: 'context', turn },
        text: said.context && lines(said.context.map(({ role, content }) => `${role}: ${content}`)),
      },
      { part: { kind: 'prompt', turn }, text: said.prompt },
      {
        part: { kind: 'instructions', turn },
        text:
          said.instructions.length > 0
            ? lines(said.instructions.map(({ id, kwargs }) => [id, kwargs]))
            : undefined,
      },
      { part: { kind: 'attachments', turn }, text: said.attachments && lines(said.attachments) },
    )
    for (const { id: candidate, responses } of item.candidates) {
      const response = responses[i]
      if (!response) continue
      parts.push(
        { part: { kind: 'response', candidate, turn }, text: response.text },
        { part: { kind: 'steps', candidate, turn }, text: response.steps && lines(response.steps) },
        {
          part: { kind: 'response-attachments', candidate, turn },
          text: response.attachments && lines(response.attachments),
        },
      )
    }
  }
  return parts.flatMap(({ part, text }) => (text === undefined ? [] : [{ part, text }]))
}

/** One line for each: texts as they are, else what they say as JSON. */
function lines(all: readonly unknown[]): string {
  return all
    .filter((each) => each !== undefined)
    .map((each) => (typeof each === 'string' ? each : canonicalJson(each)))
    .join('\n')
}

function turnOf(part: ItemPart): number {
  return 'turn' in part ? part.turn : 0
}
