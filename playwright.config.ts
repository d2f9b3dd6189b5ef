import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath } from './scripts/chromium.mjs'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.TURNWISE_REPORT
    ? [['list'], ['json', { outputFile: process.env.TURNWISE_REPORT }]]
    : 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: chromiumArguments,
    },
  },
})
