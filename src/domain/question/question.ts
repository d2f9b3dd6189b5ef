import { localizedText, z } from '../schema'

/** Kinds of target that this version can ask about. */
export type QuestionTarget = 'item' | 'prompt' | 'response' | 'comparison'

/** What every question says, whatever its type. `title`, `help`, `order`, `required`, `showWhen` and `visibleTo` are wording. */
export const questionBase = {
  /** Questions of one family ask the same on different scales over time. */
  family: z.string(),
  type: z.string(),
  /** A `QuestionTarget`; another one is of a later version: the question is kept, and not asked. */
  target: z.string(),
  title: localizedText,
  help: z.optional(localizedText),
  required: z.boolean(),
  order: z.number(),
  /**
   * Asked only where the item has the fact, `capability`; with another one, of a later version, nowhere. A label made
   * before stays, is not required, and is marked in exports.
   */
  showWhen: z.optional(z.looseObject({ fact: z.string() })),
  visibleTo: z.optional(z.array(z.string())),
  /** This text question explains the answer to that one. */
  explains: z.optional(z.string()),
}

export const questionSchema = z.looseObject(questionBase)

/** A question of any type, also of one that this version does not know. */
export type QuestionValue = z.infer<typeof questionSchema>

/** A question with its id, which stands for one meaning. */
export interface Question<Value extends QuestionValue = QuestionValue> {
  readonly id: string
  readonly value: Value
}

/** What a type of question is: how its own fields and its values are read, and how a value reads as one cell. */
export interface QuestionType<Own extends QuestionValue, Value> {
  readonly type: string
  /** The whole question, own fields included. */
  readonly schema: z.ZodMiniType<Own>
  /** What a value looks like, whatever the question: for the description of the format. */
  readonly valueSchema: z.ZodMiniType<Value>
  /**
   * The value of a label on `question`, or null where it does not fit. What it returns is the value as it was
   * given, never a parsed copy: a copy loses fields (zod drops `__proto__`), and the value shown is the one stored.
   */
  parseValue(question: Own, value: unknown): Value | null
  /** The value as one cell of the long table. */
  cell(value: Value): string | number | boolean
}
