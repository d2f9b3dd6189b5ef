import type { Element, ElementContent, Root } from 'hast'
import type { Mark } from '../../marked-text/mark'
import { type SourceAlignment, sourceAlignment } from './source-alignment'

declare module 'hast' {
  interface ElementData {
    /** Of a `marked-text`: by the units of its text. Of a `marked-whole`: only their kinds count. */
    marks?: readonly Mark[]
  }
}

/** A stretch of the source in which what has no place of its own is looked for; `at` moves on as it is found. */
interface Window {
  at: number
  readonly end: number
  /** The whole text: what has no place in any part of it was not written by anybody, as the heading of footnotes. */
  readonly isWhole?: boolean
}

/**
 * The tree of a Markdown text with marks, mapped from the raw text through source positions. A text becomes a
 * `marked-text` element that holds it with its marks; a picture or a formula that a mark touches stands in a
 * `marked-whole`. Where it cannot be told which characters a mark means, the whole text it lies in is marked.
 */
export function withMarks(tree: Root, text: string, marks: readonly Mark[]): Root {
  // Positions of the parser do not count a byte order mark.
  const shift = text.startsWith('\ufeff') ? 1 : 0
  const source = text.slice(shift)
  const shifted = marks.map((mark) => ({ ...mark, start: mark.start - shift, end: mark.end - shift }))
  const children = markedChildren(
    tree.children as ElementContent[],
    { at: 0, end: source.length, isWhole: true },
    source,
    shifted,
  )
  return { ...tree, children }
}

function markedChildren(
  nodes: readonly ElementContent[],
  window: Window,
  source: string,
  marks: readonly Mark[],
): ElementContent[] {
  return nodes.map((node, i) => {
    const own = placeOf(node)
    const next = nodes.slice(i + 1).find((each) => placeOf(each) !== null)
    const place = own ?? { ...window, end: (next && placeOf(next)?.at) ?? window.end }
    const within = marks.filter((mark) => mark.start < place.end && mark.end > place.at)
    const marked = within.length > 0 ? markedNode(node, place, source, within) : node
    window.at = Math.max(window.at, own ? own.end : place.at)
    return marked
  })
}

function markedNode(
  node: ElementContent,
  place: Window,
  source: string,
  marks: readonly Mark[],
): ElementContent {
  if (node.type === 'text') return markedText(node.value, place, source, marks)
  if (node.type !== 'element') return node
  if (node.tagName === 'img' || node.tagName === 'formula') {
    return { ...wrapped('marked-whole', marks), children: [node] }
  }
  return { ...node, children: markedChildren(node.children, place, source, marks) }
}

function markedText(value: string, place: Window, source: string, marks: readonly Mark[]): ElementContent {
  const text = { type: 'text' as const, value }
  if (place.isWhole || value.trim() === '') return text
  const alignment = sourceAlignment(value, source.slice(place.at, place.end))
  const own = alignment
    ? marks.flatMap((mark) => markIn(value, alignment, mark, place.at))
    : marks.map((mark) => ({ ...mark, start: 0, end: value.length }))
  return own.length === 0 ? text : { ...wrapped('marked-text', own), children: [text] }
}

/** A mark by the units of a text; none where it covers only what Markdown left out. */
function markIn(value: string, { starts, ends }: SourceAlignment, mark: Mark, at: number): Mark[] {
  const first = ends.findIndex((end) => end + at > mark.start)
  let last = value.length - 1
  while (last >= 0 && starts[last]! + at >= mark.end) last--
  return first >= 0 && first <= last ? [{ ...mark, start: first, end: last + 1 }] : []
}

function wrapped(tagName: 'marked-text' | 'marked-whole', marks: readonly Mark[]): Element {
  return { type: 'element', tagName, properties: {}, children: [], data: { marks } }
}

function placeOf(node: ElementContent): Window | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : { at: start, end }
}
