/** A file to read. A browser's `File` is one; `cli/node-file.ts` makes one of a path. */
export interface SourceFile {
  /** May begin with folders ("llama/eval_result_step_3.csv"): the last one names the model of a run. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** A new stream from the start of the file, at each call. */
  stream(): ReadableStream<Uint8Array>
}

/** The folder that the file lies in, or null where the name tells none. */
export function parentFolder(file: Pick<SourceFile, 'name'>): string | null {
  const folder = file.name.split(/[\\/]/).at(-2)
  return folder && folder !== '.' && folder !== '..' ? folder : null
}
