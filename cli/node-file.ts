import { type FileHandle, open } from 'node:fs/promises'
import type { SourceFile } from '../src/formats/source-file'

const chunkBytes = 256 * 1024

/** A file of this machine. Its name is the path as it was given: the folder names the model of a Multi-IF run. */
export function nodeFile(path: string, size: number): SourceFile {
  return { name: path, size, stream: () => byteStream(path) }
}

function byteStream(path: string): ReadableStream<Uint8Array> {
  let handle: FileHandle | null = null
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      handle ??= await open(path)
      const { bytesRead, buffer } = await handle.read(new Uint8Array(chunkBytes))
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await handle.close()
      controller.close()
    },
    async cancel() {
      await handle?.close()
    },
  })
}
