import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import type { Target } from '../../domain/target'
import type { StoredItem } from '../../storage/items'
import { type ItemLabels, ItemLabelsProvider } from './item-session'
import { usePanelKeys } from './use-panel-keys'

/** What can be opened over the item: the differences of two responses, what was, what changed under an answer. */
export type ItemPanel =
  | { kind: 'difference'; turn: number; candidate: string | null }
  /** Of a label, by its key; of the whole item where it is null. */
  | { kind: 'history'; key: string | null }
  | { kind: 'content-change'; target: Target; judgedHash: string; name: string }

const PanelContext = createContext<(panel: ItemPanel) => void>(() => undefined)

/** Opens a panel over the item. Stays the same from render to render. */
export function useOpenPanel(): (panel: ItemPanel) => void {
  return useContext(PanelContext)
}

// Read when they are asked for first: most items are judged without them.
const DifferenceDialog = lazy(() => import('./difference/difference-dialog'))
const HistoryDialog = lazy(() => import('./history/history-dialog'))
const ContentChangeDialog = lazy(() => import('./history/content-change-dialog'))

interface ItemPanelsProps {
  labels: ItemLabels
  /** An earlier version of the item was made the one that is shown. */
  onRestored: (item: StoredItem) => void
  children: ReactNode
}

/** Holds what a person has said about the item, and what is open over it. */
export function ItemPanels({ labels, onRestored, children }: ItemPanelsProps) {
  const [panel, setPanel] = useState<ItemPanel | null>(null)
  const close = () => setPanel(null)
  return (
    <ItemLabelsProvider value={labels}>
      <PanelContext value={setPanel}>
        {children}
        <PanelKeys />
        <Suspense>
          {panel?.kind === 'difference' && <DifferenceDialog {...panel} onClose={close} />}
          {panel?.kind === 'history' && (
            <HistoryDialog historyKey={panel.key} onRestored={onRestored} onClose={close} />
          )}
          {panel?.kind === 'content-change' && <ContentChangeDialog {...panel} onClose={close} />}
        </Suspense>
      </PanelContext>
    </ItemLabelsProvider>
  )
}

function PanelKeys() {
  usePanelKeys(useOpenPanel())
  return null
}
