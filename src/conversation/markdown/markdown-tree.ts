import type { ElementContent, Root } from 'hast'
import type { Html, Root as MarkdownRoot, Parents } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { findFormulas } from './formulas/find-formulas'
import { type Formula, maskFormulas, unmaskFormulas } from './formulas/formula-masks'
import { withDirections } from './with-directions'

/**
 * HTML in a response is shown as the text it is: responses are untrusted, and the people who judge them must see
 * what was written.
 */
const rawHtmlAsText: NonNullable<Options['handlers']> = {
  html(_state: unknown, node: Html, parent: Parents | undefined): ElementContent {
    const position = node.position && { position: node.position }
    const text = { type: 'text' as const, value: node.value, ...position }
    if (parent?.type === 'paragraph') return text
    return { type: 'element', tagName: 'p', properties: {}, children: [text], ...position }
  },
}

/** A formula holds what was written; its TeX is a property, so that nothing of it can become HTML. */
const formulaAsElement: NonNullable<Options['handlers']> = {
  formula(_state: unknown, { value, tex, isDisplay, position }: Formula): ElementContent {
    const children = [{ type: 'text' as const, value }]
    const properties = { tex, ...(isDisplay && { isDisplay }) }
    return { type: 'element', tagName: 'formula', properties, children, ...(position && { position }) }
  },
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { handlers: { ...rawHtmlAsText, ...formulaAsElement } })
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: [...(defaultSchema.tagNames ?? []), 'formula'],
    attributes: { ...defaultSchema.attributes, formula: ['tex', 'isDisplay'] },
    protocols: { ...defaultSchema.protocols, src: ['http', 'https'] },
  })
  .freeze()

/** The safe tree of a Markdown text: sanitized, every block with its direction, every part with its place in the text. */
export function markdownTree(text: string): Root {
  return withDirections(pipeline.runSync(parsed(text)) as Root)
}

function parsed(text: string): MarkdownRoot {
  const formulas = findFormulas(text)
  const masked = maskFormulas(text, formulas)
  const tree = pipeline.parse(masked)
  return masked === text ? tree : unmaskFormulas(tree, text, formulas)
}
