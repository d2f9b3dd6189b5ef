import { randomBytes, randomUUID } from 'node:crypto'
import type { Author, Change } from '../src/domain/change'
import { type Clock, clockZero, formatAt, receive, tick } from '../src/domain/clock'
import { ulid } from '../src/domain/ulid'

/** Who the command line writes as: a device and a person of this one run. */
export const commandPersonName = 'Turnwise command line'

/** An author whose clock has seen `changes`, so that what it adds comes after them. */
export function commandAuthor(changes: Iterable<Change>): Author {
  const device = randomUUID()
  let clock: Clock = clockZero
  for (const { at } of changes) clock = receive(clock, at, Date.now())
  return {
    device,
    person: randomUUID(),
    nextAt() {
      clock = tick(clock, Date.now())
      return formatAt(clock, device)
    },
    nextId: () => ulid(Date.now(), randomBytes(10)),
  }
}
