import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { AppError } from '../domain/app-error'
import { type DevicePeople, type DevicePerson, findDevicePeople } from './device-people'
import type { SaveStateValue } from './save-state'
import type { Workspace } from './workspace'

const WorkspaceContext = createContext<Workspace | null>(null)
const PersonContext = createContext<DevicePerson | null>(null)

export const WorkspaceProvider = WorkspaceContext.Provider
export const PersonProvider = PersonContext.Provider

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('A screen stands outside the workspace')
  return workspace
}

/** Who works here now. Screens inside the shell always have somebody. */
export function usePerson(): DevicePerson {
  const person = useContext(PersonContext)
  if (!person) throw new Error('A screen stands outside the person')
  return person
}

export function useDevicePeople(): DevicePeople | undefined {
  const { db } = useWorkspace()
  return useWatched(() => findDevicePeople(db), [db])
}

export function useSaveState(): SaveStateValue {
  const { saveState } = useWorkspace()
  return useSyncExternalStore(saveState.subscribe, saveState.get)
}

/** Why a place (the key of a label) could not be saved; null where nothing is wrong. */
export function useSaveError(place: string): AppError | null {
  const { saveState } = useWorkspace()
  return useSyncExternalStore(saveState.subscribe, () => saveState.errorAt(place))
}

/**
 * What a query over the database gives, read again whenever what it read changes, in this tab or another.
 * `undefined` (or `first`, what was read ahead) until the first reading is there.
 */
export function useWatched<Value>(
  query: () => Promise<Value>,
  dependencies: readonly unknown[],
): Value | undefined
export function useWatched<Value>(
  query: () => Promise<Value>,
  dependencies: readonly unknown[],
  first: Value,
): Value
export function useWatched<Value>(
  query: () => Promise<Value>,
  dependencies: readonly unknown[],
  first?: Value,
): Value | undefined {
  return useLiveQuery(query, [...dependencies], first)
}
