import { z } from './schema'

/**
 * What happened, once, for ever: the one envelope for all kinds of records.
 *
 * `key` says what it is about, `replaces` names the changes of that key that the writer saw, `value: null`
 * withdraws. Unknown fields are kept verbatim.
 */
export interface Change<Value = unknown> {
  readonly id: string
  readonly project: string
  readonly kind: string
  readonly key: string
  readonly value: Value | null
  readonly replaces: readonly string[]
  readonly at: string
  readonly by: string
  readonly device: string
}

const nonEmpty = z.string().check(z.minLength(1))

/** The envelope as a line of a bundle holds it: `kind` is the name of the line, `project` may come from the header. */
export const envelopeSchema = z.looseObject({
  id: nonEmpty,
  project: z.optional(nonEmpty),
  key: nonEmpty,
  value: z.unknown(),
  replaces: z.array(z.string()),
  at: z.string(),
  by: z.string(),
  device: z.string(),
})

/** What a device adds to a value to make a change of it: time, randomness and identity come in from outside. */
export interface Author {
  readonly device: string
  readonly person: string
  /** The next reading of the device's hybrid clock. */
  nextAt(): string
  /** A fresh ULID. */
  nextId(): string
}

export function makeChange<Value>(
  author: Author,
  about: { project: string; kind: string; key: string; replaces?: readonly string[] },
  value: Value | null,
): Change<Value> {
  return {
    id: author.nextId(),
    project: about.project,
    kind: about.kind,
    key: about.key,
    value,
    replaces: about.replaces ?? [],
    at: author.nextAt(),
    by: author.person,
    device: author.device,
  }
}
