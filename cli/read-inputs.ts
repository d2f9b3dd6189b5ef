import { access, constants, stat } from 'node:fs/promises'
import { type FilesContent, readFiles } from '../src/formats/read-files'
import type { SourceFile } from '../src/formats/source-file'
import { Misuse } from './arguments'
import { nodeFile } from './node-file'

/** Everything that the files hold. Throws Misuse for a path that is no file. */
export async function readInputs(paths: readonly string[]): Promise<FilesContent> {
  return readFiles(await Promise.all(paths.map(fileAt)))
}

async function fileAt(path: string): Promise<SourceFile> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw new Misuse(`There is no file “${path}”.`, { cause })
  })
  if (!facts.isFile()) throw new Misuse(`“${path}” is not a file.`)
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw new Misuse(`The file “${path}” may not be read.`, { cause })
  })
  return nodeFile(path, facts.size)
}
