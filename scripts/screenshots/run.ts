// npm run screenshots [-- folder] [-- --only=queue] [-- --variant=ar] [-- --readme]
// Shows every screen and state of the built app in every variant, and writes the pictures with a contact sheet
// (index.html) into a folder, `screenshots` unless another is named. --only takes the screens whose name begins so
// (those before are gone through, not written), --variant the variants; --readme renews docs/workbench.png.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { startServer } from '../../e2e/server'
import { wordsIn } from '../../e2e/words'
import { chromiumArguments, chromiumPath } from '../chromium.mjs'
import { contactSheet, fileName } from './contact-sheet'
import { screens } from './screens'
import { type Variant, variants } from './variants'

const args = process.argv.slice(2)
const folder = args.find((each) => !each.startsWith('--')) ?? 'screenshots'
const only = option('only')
const looks = variants.filter(({ name }) => name.startsWith(option('variant')))

mkdirSync(folder, { recursive: true })
const server = await startServer()
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
try {
  for (const variant of looks) await showAll(browser, variant)
} finally {
  await browser.close()
  await server.kill()
}
const names = screens.map(({ name }) => name)
writeFileSync(join(folder, 'index.html'), contactSheet(names, looks))
if (args.includes('--readme'))
  copyFileSync(join(folder, fileName('workbench', variants[0]!)), 'docs/workbench.png')
console.log(`${join(folder, 'index.html')}: ${names.length} screens, ${looks.length} variants`)

function option(name: string): string {
  return args.find((each) => each.startsWith(`--${name}=`))?.slice(`--${name}=`.length) ?? ''
}

async function showAll(browser: Browser, variant: Variant): Promise<void> {
  const { language, theme, width, height, name } = variant
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.addInitScript(`localStorage.setItem('turnwise-interface-language', '${language}')`)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const stage = { page, say: wordsIn(language) }
  for (const screen of screens) {
    await screen.show(stage)
    if (!screen.name.startsWith(only)) continue
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, fileName(screen.name, variant)) })
    console.log(`${screen.name}, ${name}`)
  }
  await context.close()
}
