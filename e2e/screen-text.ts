import type { Page } from '@playwright/test'

/**
 * Every text on the screen and every name of a control that comes from the interface: what is data, in a language of
 * its own, a key or code, is left out. What stands in “…” is quoted from data.
 */
export async function interfaceTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isData = (element: Element | null) =>
      Boolean(element?.closest('bdi, [lang]:not(html), kbd, code, progress, [data-data]'))
    const ofInterface = (text: string) => text.replace(/“?\u2068.*?\u2069”?/gsu, '').trim()
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isData(node.parentElement)) found.push(ofInterface(node.textContent ?? ''))
    }
    for (const name of ['aria-label', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!isData(element)) found.push(ofInterface(element.getAttribute(name) ?? ''))
      }
    }
    return found.filter((text) => text !== '')
  })
}
