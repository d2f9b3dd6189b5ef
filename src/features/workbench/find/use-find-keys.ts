import { useShortcuts } from '../../../ui/use-shortcuts'
import type { Find } from './use-find'

/** The keys that open the search and go through its hits, from wherever the focus is. */
export function useFindKeys(find: Find): void {
  useShortcuts({
    Slash: () => openFind(find),
    'Mod+KeyF': () => openFind(find),
    F3: () => (find.isOpen ? find.next() : find.open()),
    Escape: () => (find.isOpen ? find.close() : false),
    'Shift+F3': () => (find.isOpen ? find.previous() : find.open()),
  })
}

/** Opens the search; where it is open already, its words are ready to be typed over. */
export function openFind(find: Find): void {
  const box = document.querySelector<HTMLInputElement>('[data-find]')
  find.open()
  box?.focus()
  box?.select()
}
