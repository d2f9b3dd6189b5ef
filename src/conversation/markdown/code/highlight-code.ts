import { common, createLowlight } from 'lowlight'

/** A stretch of code that has a colour of its own, in UTF-16 units of the code. */
export interface CodeToken {
  readonly start: number
  readonly end: number
  /** What it is, by the names of highlight.js: "keyword", "string", "title function_". */
  readonly scope: string
}

const lowlight = createLowlight(common)

/** The nodes of a tree of lowlight, as far as they count here. */
interface HighlightNode {
  type: string
  value?: string
  properties?: { className?: unknown }
  children?: HighlightNode[]
}

/** The parts of a piece of code in its order, the innermost of each; none where the language is not known. */
export function codeTokens(code: string, language: string): CodeToken[] {
  if (!lowlight.registered(language)) return []
  const tokens: CodeToken[] = []
  let at = 0
  visit(lowlight.highlight(language, code) as HighlightNode, null)
  return tokens

  function visit(node: HighlightNode, scope: string | null) {
    if (node.type === 'text') {
      const end = at + (node.value?.length ?? 0)
      if (scope !== null && end > at) tokens.push({ start: at, end, scope })
      at = end
    }
    for (const child of node.children ?? []) visit(child, scopeOf(child) ?? scope)
  }
}

function scopeOf({ properties }: HighlightNode): string | null {
  const names = properties?.className
  if (!Array.isArray(names)) return null
  return names.map((name) => String(name).replace(/^hljs-/, '')).join(' ')
}
