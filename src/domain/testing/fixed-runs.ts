/** One seed for all property tests: a failure is the same failure for everybody. */
export const seed = 20261121

/** `PROPERTY_RUNS=20 npx vitest run --testTimeout 300000` tries twenty times as many: the same first, then others. */
const factor = Number(process.env.PROPERTY_RUNS ?? 1)

/** How a property is run: the fixed seed, and `count` cases. */
export function fixedRuns(count: number): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.max(1, Math.round(count * factor)) }
}
