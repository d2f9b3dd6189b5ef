import { useScreenWidth } from '../../../ui/use-screen-width'
import { coveringGuideline } from '../guideline-panel'

/** Width of a column below which text is no joy to read; as in conversation-grid.module.css. */
const columnRem = 20
const guidelineRem = 19
/** The turns' numbers and the edges. */
const besidesRem = 4

/** How many columns can be seen beside each other. */
export function useColumnRoom(isGuidelineOpen: boolean): number {
  const width = useScreenWidth()
  const isBeside = isGuidelineOpen && !matchMedia(coveringGuideline).matches
  return Math.floor((width - besidesRem - (isBeside ? guidelineRem : 0)) / columnRem)
}
