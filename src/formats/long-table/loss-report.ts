/** Why a label is not in the file; `loss:<code>` in the locale files says it in words. */
export const leftOutCodes = ['withdrawn'] as const

/** What the file cannot say about labels or records that are in it, or beside it; worded like the others. */
export const notExpressedCodes = [
  'explanation-merged',
  'conflict-versions',
  'history',
  'item-absent',
  'question-absent',
  'target-detail',
  'value-as-text',
  'surrogates-replaced',
  'opaque-records',
] as const

export type LeftOutCode = (typeof leftOutCodes)[number]
export type NotExpressedCode = (typeof notExpressedCodes)[number]

export interface Loss<Code> {
  readonly code: Code
  readonly count: number
}

/** What became of every label: `labels` = `written` + everything in `leftOut`. */
export interface LossReport {
  /** In the project, the product's own ($status, $flag) included. */
  readonly labels: number
  /** In the file: with a row of its own, or in the explanation column of another. */
  readonly written: number
  readonly rows: number
  readonly leftOut: readonly Loss<LeftOutCode>[]
  readonly notExpressed: readonly Loss<NotExpressedCode>[]
}

/** Counts codes, and lists those that occurred in the order of `codes`. */
export class LossCount<Code extends string> {
  private readonly counts = new Map<Code, number>()

  add(code: Code, count = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + count)
  }

  list(codes: readonly Code[]): Loss<Code>[] {
    return codes.map((code) => ({ code, count: this.counts.get(code) ?? 0 })).filter(({ count }) => count > 0)
  }
}
