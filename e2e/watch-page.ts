import type { Page } from '@playwright/test'

/** Notes everything on a page that must never happen. */
export function watchPage(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    const isNoise = message.type() === 'error' || message.type() === 'warning'
    // A killed server is part of some tests: that a request to it fails is no fault of the page.
    if (isNoise && !/net::ERR_/.test(message.text()))
      faults.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(blob:|data:|about:)/.test(url))
      faults.push(`request left the origin: ${url}`)
  })
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
}
