import { createContext, useContext } from 'react'

/** The files of the conversation that is shown, and how one that is not here is added. */
export interface AttachedFiles {
  /** By id. Undefined until they have been read. */
  readonly files: ReadonlyMap<string, Blob> | undefined
  /** Resolves when it has been done, or said why not. */
  addFiles(files: readonly File[]): Promise<void>
}

const AttachedFilesContext = createContext<AttachedFiles | null>(null)

export const AttachedFilesProvider = AttachedFilesContext.Provider

export function useAttachedFiles(): AttachedFiles {
  const files = useContext(AttachedFilesContext)
  if (!files) throw new Error('An attachment stands outside a conversation')
  return files
}
