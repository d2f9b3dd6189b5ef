import type { Mark } from './mark'

/** The marks of a part of a text, by the places of the part. */
export function marksIn(
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark[] | undefined,
): Mark[] | undefined {
  return marks
    ?.filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
}
