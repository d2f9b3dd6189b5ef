import { isSameValue } from '../canonical-json'
import type { ItemValue } from '../item'
import type { MergedSource } from './merge-sources'
import type { SourceItem } from './source-item'

/**
 * The prompts that a project has, for sources that hold answers alone: what a model answered to a prompt that is here
 * belongs to that item, under its own key, and is not an item of its own.
 */
export class KnownPrompts {
  private readonly byPrompt = new Map<string, ItemValue[]>()

  /** `items`: those of the project. */
  constructor(items: Iterable<ItemValue>) {
    for (const item of items) {
      const [turn, ...more] = item.turns
      if (!turn || more.length > 0 || !/^ifeval(-|$)/.test(item.source.set)) continue
      const known = this.byPrompt.get(turn.prompt)
      if (known) known.push(item)
      else this.byPrompt.set(turn.prompt, [item])
    }
  }

  /** The source as what it says about the project's item; as it is, where it brings its prompt or the project has none. */
  onto(source: MergedSource): MergedSource {
    const item = source.item.isAnswersOnly ? this.find(source.item) : null
    if (!item) return source
    const about = {
      set: item.source.set,
      key: item.source.key,
      language: item.language,
      turns: item.turns,
      meta: item.meta,
    }
    return { item: { ...source.item, ...about }, parts: source.parts.map((part) => ({ ...part, ...about })) }
  }

  /** Of several items with one prompt the one with the same instructions, else the first. */
  private find({ turns: [turn] }: SourceItem): ItemValue | null {
    const known = this.byPrompt.get(turn?.prompt ?? '') ?? []
    const ids = (turns: SourceItem['turns']) => turns[0]?.instructions.map(({ id }) => id) ?? []
    const same = known.find((each) => isSameValue(ids(each.turns), ids(turn ? [turn] : [])))
    return same ?? known[0] ?? null
  }
}
