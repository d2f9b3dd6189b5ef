import type { Element, Root } from 'hast'
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Mark } from '../marked-text/mark'
import { MarkedText } from '../marked-text/marked-text'
import { MarkedWhole } from '../marked-text/marked-whole'
import { CodeBlock } from './code/code-block'
import { codeLanguage } from './code/code-languages'
import { Formula } from './formulas/formula'
import styles from './markdown.module.css'
import { markdownTree } from './markdown-tree'
import { withMarks } from './marks/with-marks'
import { RecentTexts } from './recent-texts'
import { UntrustedImage } from './untrusted-image'
import { UntrustedLink } from './untrusted-link'

/**
 * Headings of a response stand below those of the page, whatever level they were written with: level 3 for a
 * reader, the written level in size.
 */
const components = {
  a: ({ href, children }) => <UntrustedLink address={href ?? ''}>{children}</UntrustedLink>,
  img: ({ src, alt }) => <UntrustedImage address={typeof src === 'string' ? src : ''} alt={alt ?? ''} />,
  table: ({ children, dir }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table dir={dir}>{children}</table>
    </div>
  ),
  pre: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <pre dir="ltr" tabIndex={0}>
      {children}
    </pre>
  ),
  code: ({ node, children }) => {
    const language = codeLanguage(node?.properties.className)
    if (language === null || !node) return <code dir="ltr">{children}</code>
    const { text, marks } = textOfCode(node)
    return <CodeBlock code={text} language={language} marks={marks} />
  },
  formula: ({ node }: { node: Element }) => {
    const { tex, isDisplay } = node.properties
    return <Formula tex={String(tex)} source={textOf(node)} isDisplay={isDisplay === true} />
  },
  'marked-text': ({ node }: { node: Element }) => <MarkedText text={textOf(node)} marks={node.data?.marks} />,
  'marked-whole': ({ node, children }: { node: Element; children: ReactNode }) => (
    <MarkedWhole marks={node.data?.marks ?? []}>{children}</MarkedWhole>
  ),
  h1: ({ children }) => heading(1, children),
  h2: ({ children }) => heading(2, children),
  h3: ({ children }) => heading(3, children),
  h4: ({ children }) => heading(4, children),
  h5: ({ children }) => heading(5, children),
  h6: ({ children }) => heading(6, children),
} satisfies Partial<Components> & Record<string, unknown>

function heading(level: 1 | 2 | 3 | 4 | 5 | 6, children: ReactNode) {
  return (
    <h3 dir="auto" className={styles[`level${Math.min(level, 4)}`]}>
      {children}
    </h3>
  )
}

/** The code of a block: its text, with the marks that lie in it. */
function textOfCode(code: Element): { text: string; marks?: readonly Mark[] | undefined } {
  const [child] = code.children
  if (child?.type === 'element') return { text: textOf(child), marks: child.data?.marks }
  return { text: textOf(code) }
}

/** The text that an element holds and nothing else. */
function textOf({ children: [child] }: Element): string {
  return child?.type === 'text' ? child.value : ''
}

const recentElements = new RecentTexts<ReactNode>(4_000_000)
const recentTrees = new RecentTexts<Root>(400_000)

/** A Markdown text as elements, without anything of its own that could run or load. */
export function markdownElements(text: string): ReactNode {
  return recentElements.get(text, () => elementsOf(markdownTree(text)))
}

/** A Markdown text as elements, with what stands out in it. Its tree is kept: marks change with every key. */
export function markedMarkdownElements(text: string, marks: readonly Mark[]): ReactNode {
  return elementsOf(
    withMarks(
      recentTrees.get(text, () => markdownTree(text)),
      text,
      marks,
    ),
  )
}

function elementsOf(tree: Root): ReactNode {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components, passNode: true, ignoreInvalidStyle: true })
}

/** Whether texts were rendered before in this tab: the first ones take several times as long. */
export function hasRendered(): boolean {
  return recentElements.size > 0
}
