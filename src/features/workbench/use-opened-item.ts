import { useEffect, useState } from 'react'
import type { AppError } from '../../domain/app-error'
import { useWorkspace } from '../../storage/use-workspace'
import { findAhead, forgetAhead, type ItemAddress, type OpenedItem, openItem } from './open-item'

/** The item of an address: at once where it was read ahead, else null until it is read. */
export function useOpenedItem(address: ItemAddress): { opened: OpenedItem | null; error: AppError | null } {
  const workspace = useWorkspace()
  const [opened, setOpened] = useState(() => findAhead(workspace, address))
  const [error, setError] = useState<AppError | null>(null)
  const { project, item, person } = address

  useEffect(() => {
    if (findAhead(workspace, { project, item, person })) {
      forgetAhead(workspace)
      return
    }
    let isCurrent = true
    openItem(workspace, { project, item, person }).then(
      (read) => isCurrent && setOpened((before) => before ?? read),
      (cause: AppError) => isCurrent && setError(cause),
    )
    return () => {
      isCurrent = false
    }
  }, [workspace, project, item, person])

  return { opened, error }
}
