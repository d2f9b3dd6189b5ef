import { contentHash } from './content-hash'
import { jsonObject, z } from './schema'

/** A file that belongs to an item, a turn or a response. Its bytes stand in a table of their own, by hash. */
const attachment = z.looseObject({
  /** SHA-256 of the bytes. Absent where the source only names the file and nobody has added it yet. */
  id: z.optional(z.string()),
  mediaType: z.string(),
  name: z.string(),
  /** In bytes; absent with `id`. */
  size: z.optional(z.number()),
  /** The address that the source gives. It is never asked for. */
  url: z.optional(z.string()),
})

/** A verifiable requirement, as in IFEval and Multi-IF. */
const instruction = z.looseObject({ id: z.string(), kwargs: jsonObject })

const message = z.looseObject({ role: z.string(), content: z.string() })

const turn = z.looseObject({
  prompt: z.string(),
  /** Cumulative, as published: the list of a turn begins with the list of the turn before. */
  instructions: z.array(instruction),
  /** Given messages before the prompt: an assistant that speaks first, tool results. Their other fields are kept. */
  context: z.optional(z.array(message)),
  attachments: z.optional(z.array(attachment)),
  meta: z.optional(jsonObject),
})

const response = z.looseObject({
  id: z.string(),
  text: z.string(),
  /** What was said on the way to the text, as chat messages: tool calls, their results, earlier texts. */
  steps: z.optional(z.array(z.unknown())),
  /** The response that this one continues, where candidates branch. */
  after: z.optional(z.string()),
  attachments: z.optional(z.array(attachment)),
  meta: z.optional(jsonObject),
})

const candidate = z.looseObject({ id: z.string(), responses: z.array(z.nullable(response)) })

/** One conversation to work on: its turns and its candidates. */
export const itemSchema = z.looseObject({
  /** BCP 47. The name that the source used, where it was another, is kept in `meta.language`. */
  language: z.string(),
  system: z.optional(z.string()),
  turns: z.array(turn).check(z.minLength(1)),
  candidates: z.array(candidate),
  /** One capability, or two where they cross. Absent where the source names none. */
  capability: z.optional(z.array(z.string())),
  difficulty: z.optional(z.string()),
  /** First and second level. */
  category: z.optional(z.tuple([z.string(), z.string()])),
  /** Ties the language versions of one conversation. */
  group: z.optional(z.string()),
  attachments: z.optional(z.array(attachment)),
  source: z.looseObject({
    set: z.string(),
    key: z.string(),
    /** Of a sibling: the item it was translated from, its language, and the `$status` change that accepted it. */
    translatedFrom: z.optional(
      z.looseObject({ item: z.string(), label: z.string(), language: z.optional(z.string()) }),
    ),
  }),
  meta: jsonObject,
})

export type ItemValue = z.infer<typeof itemSchema>
export type Turn = ItemValue['turns'][number]
export type Message = NonNullable<Turn['context']>[number]
export type Instruction = Turn['instructions'][number]
export type Candidate = ItemValue['candidates'][number]
export type Response = NonNullable<Candidate['responses'][number]>
export type Attachment = z.infer<typeof attachment>

/** The same on every device that imports the same source into the same project. */
export function itemId(project: string, sourceSet: string, sourceKey: string): string {
  return contentHash([project, sourceSet, sourceKey])
}

/** The sibling of a group that an accepted translation makes. */
export function siblingId(project: string, group: string, language: string): string {
  return contentHash([project, 'sibling', group, language])
}

/** Opaque: `slot` is the source's own place for the candidate ("response_1"), never a model's name. */
export function candidateId(item: string, slot: string): string {
  return contentHash([item, slot])
}

export function responseId(candidate: string, turn: number): string {
  return contentHash([candidate, turn])
}

/** What to call the item in a list: its own title where the source gives one, else its first prompt. */
export function itemTitle(item: ItemValue): string {
  const title = item.meta.title
  return typeof title === 'string' && title !== '' ? title : (item.turns[0]?.prompt ?? '')
}
