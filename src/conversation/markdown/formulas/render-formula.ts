import katex, { type KatexOptions, ParseError } from 'katex'
import 'katex/dist/katex.min.css'

const options: KatexOptions = {
  output: 'htmlAndMathml',
  // A formula comes from a model: no addresses, no pictures, no attributes of its choice.
  trust: false,
  strict: 'ignore',
  throwOnError: true,
  maxExpand: 500,
  maxSize: 40,
}

/** A longer formula is shown as it is written. */
const longestTex = 4_000

/** What KaTeX builds before it is made into elements. */
interface DomTree {
  children?: DomTree[]
  attributes?: Record<string, string>
  toNode(): Node
}

/** KaTeX exports this for tests and other tools, untyped. */
const { __renderToDomTree: domTreeOf } = katex as unknown as {
  __renderToDomTree(tex: string, options: KatexOptions): DomTree
}

/** A formula as elements, made without any HTML string; null where KaTeX cannot read it. */
export function renderFormula(tex: string, isDisplay: boolean): Node | null {
  if (tex.length > longestTex) return null
  try {
    return withoutStyleAttributes(domTreeOf(tex, { ...options, displayMode: isDisplay })).toNode()
  } catch (cause) {
    if (cause instanceof ParseError || cause instanceof RangeError) return null
    throw cause
  }
}

/**
 * KaTeX sets styles one by one, which the Content-Security-Policy allows. Two commands (\pmb, \fcolorbox) write a
 * style attribute into MathML, which it does not.
 */
function withoutStyleAttributes(tree: DomTree): DomTree {
  if (tree.attributes) delete tree.attributes.style
  for (const child of tree.children ?? []) withoutStyleAttributes(child)
  return tree
}
