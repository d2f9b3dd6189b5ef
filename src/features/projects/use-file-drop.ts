import { useEffect, useState } from 'react'
import type { DroppedFile } from '../../workers/import-protocol'
import { droppedFiles } from './dropped-files'

/** Takes files that are dropped anywhere on the page. The answer is whether files are held over it now. */
export function useFileDrop(take: (files: DroppedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

    function onDragOver(event: DragEvent) {
      if (!holdsFiles(event)) return
      // Without this the browser would open the file in place of the app.
      event.preventDefault()
      setOver(true)
    }

    function onDragLeave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }

    function onDrop(event: DragEvent) {
      if (!holdsFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      void droppedFiles(event.dataTransfer).then((files) => {
        if (files.length > 0) take(files)
      })
    }

    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [take])

  return isOver
}
