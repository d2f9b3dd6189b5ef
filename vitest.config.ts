import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,cli,server,sample,docs,scripts,bench}/**/*.test.{ts,tsx}'],
    // More runs of each property take as much longer (src/domain/testing/fixed-runs.ts).
    testTimeout: 30_000 * Number(process.env.PROPERTY_RUNS ?? 1),
  },
})
