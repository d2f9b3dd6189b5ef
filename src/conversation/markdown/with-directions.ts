import type { Element, ElementContent, Root } from 'hast'

const leafBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt', 'dd', 'summary'])
const outerBlocks = new Set(['ul', 'ol', 'table', 'blockquote'])

/**
 * Gives every block its direction. A block of text finds its own (`auto`); a list, a table or a quotation takes
 * that of its first letter, because `auto` does not look into blocks that have a direction themselves; code runs
 * left to right.
 */
export function withDirections(tree: Root): Root {
  return { ...tree, children: tree.children.map((node) => directed(node as ElementContent)) }
}

function directed<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node
  const { tagName } = node
  const children = node.children.map(directed)
  const dir = directionFor(tagName, node)
  return { ...node, children, ...(dir && { properties: { ...node.properties, dir } }) }
}

function directionFor(tagName: string, node: Element): string | null {
  if (tagName === 'pre' || tagName === 'code') return 'ltr'
  if (leafBlocks.has(tagName)) return 'auto'
  return outerBlocks.has(tagName) ? firstDirection(textOf(node)) : null
}

/** Direction of the first letter of a text; left to right where it has none. */
function firstDirection(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr'
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join(' ') : ''
}
