import { type Place, type Problem, refused } from '../domain/problem'

/** What makes one record unreadable. Thrown where it is found, caught where the record began; nothing else catches it. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault'
  readonly problem: Problem

  constructor(code: Problem['code'], place: Place, details: Problem['details'] = {}) {
    super(code)
    this.problem = refused(code, place, details)
  }
}

/** The result of `read`, or the fault that it met. */
export function orFault<Result>(read: () => Result): { result: Result } | { problem: Problem } {
  try {
    return { result: read() }
  } catch (cause) {
    if (cause instanceof RecordFault) return { problem: cause.problem }
    throw cause
  }
}
