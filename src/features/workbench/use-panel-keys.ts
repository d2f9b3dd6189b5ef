import { useShortcuts } from '../../ui/use-shortcuts'
import { focusedCell, focusedPlace } from './focus-place'
import type { ItemPanel } from './item-panels'
import { settleStanding } from './settle-standing'

/** The keys that open something over the item, or settle what stands beside an answer. */
export function usePanelKeys(open: (panel: ItemPanel) => void): void {
  useShortcuts({
    KeyD: () => open({ kind: 'difference', ...askedResponse() }),
    KeyH: () => open({ kind: 'history', key: focusedPlace() }),
    KeyK: () => settleStanding('keep'),
    KeyY: () => settleStanding('other'),
  })
}

/** The response that has the focus; else the turn that has it, or the first. */
function askedResponse(): { turn: number; candidate: string | null } {
  const cell = focusedCell()
  const section = (cell ?? document.activeElement)?.closest('section[aria-labelledby^="turn-"]')
  const turn = Number(section?.getAttribute('aria-labelledby')?.slice('turn-'.length) ?? 1)
  return { turn, candidate: cell?.dataset.column ?? null }
}
