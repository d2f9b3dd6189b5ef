import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumArguments, chromiumPath } from '../scripts/chromium.mjs'

/** A browser of its own process on a profile that stays, which can be killed without a warning. */
export class KillableBrowser {
  /** From just before the kill: whatever fails from then on may be its doing. */
  isKilled = false

  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(profile: string): Promise<KillableBrowser> {
    const flags = [
      '--headless',
      ...chromiumArguments,
      '--hide-crash-restore-bubble',
      '--window-size=1440,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ]
    // A process group of its own: the kill takes the browser with all its processes, as a power button would.
    const process = spawn(chromiumPath(), flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
    const browser = await chromium.connectOverCDP(await debuggingAddress(process))
    const context = browser.contexts()[0]!
    const page = context.pages()[0] ?? (await context.newPage())
    return new KillableBrowser(process, browser, page)
  }

  /** SIGKILL: nothing is flushed, nothing is told. */
  async kill(): Promise<void> {
    this.isKilled = true
    const gone =
      this.process.exitCode === null && this.process.signalCode === null ? once(this.process, 'exit') : null
    globalThis.process.kill(-this.process.pid!, 'SIGKILL')
    await gone
    await this.browser.close()
  }
}

function debuggingAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    process.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    process.on('exit', () => reject(new Error(`The browser ended before it listened: ${said}`)))
  })
}
