import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { FoundFormula } from './find-formulas'

/** A formula among the other parts of a Markdown text. */
export interface Formula {
  type: 'formula'
  /** As it is written, with its delimiters. */
  value: string
  tex: string
  isDisplay: boolean
  position?: Position
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: Formula
  }
  interface RootContentMap {
    formula: Formula
  }
}

/** The first sign of a mask says which formula it hides; Unicode keeps these for private use. */
const firstMask = 0xe000
const filler = '\uf8ff'
const mostFormulas = filler.charCodeAt(0) - firstMask
const privateUse = /[\ue000-\uf8ff]/
const mask = /[\ue000-\uf8fe]\uf8ff+/g

/**
 * Hides formulas from Markdown, which would read emphasis and escapes in them, behind as many signs that mean
 * nothing to it: every place in the text stays what it was. A text that has such signs itself keeps its formulas as
 * plain text.
 */
export function maskFormulas(text: string, formulas: readonly FoundFormula[]): string {
  if (formulas.length === 0 || formulas.length > mostFormulas || privateUse.test(text)) return text
  let masked = ''
  let at = 0
  formulas.forEach(({ start, end }, i) => {
    masked += text.slice(at, start) + String.fromCharCode(firstMask + i) + filler.repeat(end - start - 1)
    at = end
  })
  return masked + text.slice(at)
}

/** Puts the formulas of `text` back into the tree of its masked form: as nodes in text, as they were in code and addresses. */
export function unmaskFormulas(tree: Root, text: string, formulas: readonly FoundFormula[]): Root {
  return unmasked(tree) as Root

  function unmasked<Node extends Root | RootContent>(node: Node): Node {
    const copy: Record<string, unknown> = { ...node }
    for (const [name, value] of Object.entries(copy)) {
      if (typeof value === 'string' && name !== 'type') copy[name] = withSource(value)
    }
    if ('children' in node) copy.children = (node as Parents).children.flatMap(unmaskedChild)
    return copy as unknown as Node
  }

  function unmaskedChild(node: RootContent): RootContent[] {
    return node.type === 'text' ? (textWithFormulas(node.value) ?? [node]) : [unmasked(node)]
  }

  function withSource(value: string): string {
    return value.replace(mask, (found) => sourceOf(formulas[found.charCodeAt(0) - firstMask]!))
  }

  /** A text that holds formulas, in parts; null where it holds none. */
  function textWithFormulas(value: string): PhrasingContent[] | null {
    const parts: PhrasingContent[] = []
    let at = 0
    for (const { 0: found, index } of value.matchAll(mask)) {
      if (index > at) parts.push({ type: 'text', value: value.slice(at, index) })
      parts.push(formulaNode(formulas[found.charCodeAt(0) - firstMask]!))
      at = index + found.length
    }
    if (at === 0) return null
    if (at < value.length) parts.push({ type: 'text', value: value.slice(at) })
    return parts
  }

  function sourceOf({ start, end }: FoundFormula): string {
    return text.slice(start, end)
  }

  function formulaNode(found: FoundFormula): Formula {
    const { tex, isDisplay, start, end } = found
    // Only the offsets are asked for.
    const point = (offset: number) => ({ line: 1, column: 1, offset })
    const position = { start: point(start), end: point(end) }
    return { type: 'formula', value: sourceOf(found), tex, isDisplay, position }
  }
}
