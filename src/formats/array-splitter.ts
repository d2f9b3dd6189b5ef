/** The text of one element of a JSON array, and where it begins. */
export interface ElementText {
  text: string
  /** 1-based. */
  line: number
  column: number
}

/**
 * Cuts the text of a JSON array into its elements as the text comes in, without parsing them: an element that is
 * broken inside is still cut out, and is for the caller to report.
 */
export class ArraySplitter {
  /** How far the text has come, 1-based. */
  line = 1
  private column = 1
  /** 0 before the array begins, 1 between elements, more inside one; -1 after the array ended. */
  private depth = 0
  private inString = false
  private escaped = false
  private parts: string[] = []
  private begin: { line: number; column: number } | null = null

  /** The elements that this piece of text completes. */
  push(text: string): ElementText[] {
    const found: ElementText[] = []
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!
      if (this.ends(character)) {
        this.parts.push(text.slice(from, i))
        found.push(...this.take())
      }
      if (!this.begin && this.begins(character)) {
        this.begin = { line: this.line, column: this.column }
        from = i
      }
      this.advance(character)
    }
    if (this.begin) this.parts.push(text.slice(from))
    return found
  }

  /** What stands after the last complete element: an unfinished element, or text after the array. Null for none. */
  rest(): ElementText | null {
    return this.take()[0] ?? null
  }

  /** Whether the closing bracket has come. */
  get isClosed(): boolean {
    return this.depth < 0
  }

  private begins(character: string): boolean {
    if (/\s/.test(character)) return false
    return this.depth < 0 || (this.depth === 1 && character !== ',' && character !== ']')
  }

  private ends(character: string): boolean {
    return (
      this.begin !== null && this.depth === 1 && !this.inString && (character === ',' || character === ']')
    )
  }

  private advance(character: string): void {
    if (character === '\n') {
      this.line++
      this.column = 1
    } else this.column++
    if (this.depth < 0) return
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (character === '\\') this.escaped = true
      else if (character === '"') this.inString = false
    } else if (character === '"') this.inString = true
    else if (character === '[' || character === '{') this.depth++
    else if (character === ']') this.depth = this.depth === 1 ? -1 : this.depth - 1
    // A brace too many belongs to the broken element; only a bracket closes the array.
    else if (character === '}' && this.depth > 1) this.depth--
  }

  private take(): ElementText[] {
    const text = this.parts.join('').trimEnd()
    const at = this.begin
    this.parts = []
    this.begin = null
    return at && text !== '' ? [{ text, ...at }] : []
  }
}
