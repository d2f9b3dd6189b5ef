import { useEffect, useState } from 'react'
import type { Mark, MarkKind } from '../../../conversation/marked-text/mark'
import type { AppError } from '../../../domain/app-error'
import type { Hunk, TextDifference } from '../../../domain/difference/text-difference'
import type { DifferenceUnit } from '../../../domain/difference/text-token'
import { DifferenceFinder } from './difference-finder'

/** What two texts do not share, with the marks that show it in each. */
export interface MarkedDifference extends TextDifference {
  readonly firstMarks: readonly Mark[]
  readonly secondMarks: readonly Mark[]
}

interface DifferenceState {
  readonly found: MarkedDifference | null
  readonly error: AppError | null
}

const unknown: DifferenceState = { found: null, error: null }

const finder = new DifferenceFinder()

/** Compares two texts in a worker. `found` is null until they are compared, and again for other texts. */
export function useDifference(first: string, second: string, unit: DifferenceUnit): DifferenceState {
  const [state, setState] = useState<DifferenceState>(unknown)
  const [asked, setAsked] = useState({ first, second, unit })
  if (asked.first !== first || asked.second !== second || asked.unit !== unit) {
    setAsked({ first, second, unit })
    setState(unknown)
  }

  useEffect(() => {
    const wanted = new AbortController()
    finder.find({ first, second, unit }, wanted.signal).then(
      (difference) => setState({ found: withMarks(difference), error: null }),
      (error: AppError) => setState({ found: null, error }),
    )
    return () => wanted.abort()
  }, [first, second, unit])

  return state
}

function withMarks(difference: TextDifference): MarkedDifference {
  return {
    ...difference,
    firstMarks: marks(difference.hunks, 'first', 'removed'),
    secondMarks: marks(difference.hunks, 'second', 'added'),
  }
}

function marks(hunks: readonly Hunk[], side: 'first' | 'second', kind: MarkKind): Mark[] {
  return hunks.flatMap((hunk) => (hunk[side].end > hunk[side].start ? [{ ...hunk[side], kind }] : []))
}
