/**
 * What was made of texts that were shown lately: the next item's is made ahead, and a rating makes none again. The
 * oldest goes once all texts together are longer than `mostCharacters`.
 */
export class RecentTexts<Made> {
  private readonly recent = new Map<string, Made>()
  private characters = 0

  constructor(private readonly mostCharacters: number) {}

  get size(): number {
    return this.recent.size
  }

  /** What was made of a text, or is made of it now. */
  get(text: string, make: () => Made): Made {
    const known = this.recent.get(text)
    if (known !== undefined) return known
    const made = make()
    this.recent.set(text, made)
    this.characters += text.length
    for (const [oldest] of this.recent) {
      if (this.characters <= this.mostCharacters || oldest === text) break
      this.recent.delete(oldest)
      this.characters -= oldest.length
    }
    return made
  }
}
