import type { Variant } from './variants'

/** The file of one screen in one variant. */
export function fileName(screen: string, variant: Variant): string {
  return `${screen.replaceAll(/[^a-z]+/g, '-')}.${variant.name}.png`
}

/** A page that shows every screenshot, a row a screen, each opening at its full size. */
export function contactSheet(screens: readonly string[], variants: readonly Variant[]): string {
  const rows = screens.map((screen) => {
    const shots = variants.map((variant) => {
      const file = fileName(screen, variant)
      return `<a href="${file}"><img src="${file}" alt="${screen}, ${variant.name}" loading="lazy"></a>`
    })
    return `<h2>${screen}</h2>\n<div>${shots.join('\n')}</div>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Turnwise: every screen and state</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #f3f1ec; color: #1c1b19 }
h2 { font-size: 1rem; margin: 24px 0 8px }
div { display: flex; gap: 12px; overflow-x: auto; align-items: flex-start }
img { block-size: 320px; border: 1px solid #d3cec2; background: #fff; display: block }
</style>
<h1>Every screen and state</h1>
${rows.join('\n')}
</html>
`
}
