import type { ElementContent, Root } from 'hast'
import type { Html, Parents } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { withDirections } from './with-directions'

/**
 * HTML in a response is shown as the text it is: responses are untrusted, and the people who judge them must see
 * what was written.
 */
const rawHtmlAsText: NonNullable<Options['handlers']> = {
  html(_state: unknown, node: Html, parent: Parents | undefined): ElementContent {
    const text = { type: 'text' as const, value: node.value }
    if (parent?.type === 'paragraph') return text
    return { type: 'element', tagName: 'p', properties: {}, children: [text] }
  },
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { handlers: rawHtmlAsText })
  .use(rehypeSanitize, {
    ...defaultSchema,
    protocols: { ...defaultSchema.protocols, src: ['http', 'https'] },
  })
  .freeze()

/** The safe tree of a Markdown text: sanitized, every block with its direction. */
export function markdownTree(text: string): Root {
  return withDirections(pipeline.runSync(pipeline.parse(text)) as Root)
}
