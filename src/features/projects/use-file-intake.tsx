import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import type { DroppedFile } from '../../workers/import-protocol'
import { pickedFiles } from './dropped-files'
import { useFileDrop } from './use-file-drop'
import styles from './use-file-intake.module.css'

// With the preview, Markdown and the question sets it is much larger than the screens that it opens on.
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog')).ImportDialog }))

interface FileIntake {
  /** Lets the person choose files. */
  choose: () => void
  /** What stands on the page for it: the place to drop files, and the dialog that shows what is in them. */
  intake: ReactNode
}

/** Takes files in: chosen, or dropped anywhere on the page. `into` is the project that they are dropped on. */
export function useFileIntake({
  name,
  dropHint,
  into,
}: {
  name: string
  dropHint: string
  into?: string
}): FileIntake {
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<DroppedFile[] | null>(null)
  const take = useCallback((taken: DroppedFile[]) => setFiles((before) => before ?? taken), [])
  const isDropping = useFileDrop(take)

  const intake = (
    <>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        aria-label={name}
        className={styles.input}
        onChange={(event) => {
          if (event.target.files && event.target.files.length > 0) take(pickedFiles(event.target.files))
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
      {isDropping && !files && (
        <div className={styles.drop}>
          <p>{dropHint}</p>
        </div>
      )}
      {files && (
        <Suspense>
          <ImportDialog files={files} onClose={() => setFiles(null)} {...(into !== undefined && { into })} />
        </Suspense>
      )}
    </>
  )
  return { choose: () => input.current?.click(), intake }
}
