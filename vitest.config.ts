import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,cli,server,sample,docs,scripts,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
})
