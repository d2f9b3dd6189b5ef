import { useState } from 'react'
import { pickedFiles } from './dropped-files'
import { RestoreDialog } from './restore-dialog'

/** Restores the files of a file input. */
export function RestoreFiles({ files, onClose }: { files: FileList; onClose: () => void }) {
  const [picked] = useState(() => pickedFiles(files))
  return <RestoreDialog files={picked} onClose={onClose} />
}
