import { useSyncExternalStore } from 'react'

/** Must be the width at which queue-table.module.css stacks the cells of a row. */
const query = matchMedia('(max-width: 700px)')

/** Whether the window is narrow: a row is then its prompt, and under it what is known of the item. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => query.matches,
  )
}
