import { access, constants, stat } from 'node:fs/promises'
import type { BundleHeader } from '../src/domain/bundle/bundle-header'
import type { BlobPart } from '../src/domain/bundle/write-bundle'
import { canonicalJson } from '../src/domain/canonical-json'
import type { Change } from '../src/domain/change'
import type { SourceItem } from '../src/domain/import/source-item'
import { noted, type Problem, refused } from '../src/domain/problem'
import { detectReader } from '../src/formats/detect-reader'
import { baseName, type SourceFile } from '../src/formats/source-file'
import { Misuse } from './arguments'
import { nodeFile } from './node-file'

/** A problem with the path of its file as it was given: two files may share a name. */
export interface FoundProblem {
  path: string
  problem: Problem
}

/** Everything that the input files hold. */
export interface Inputs {
  headers: { path: string; header: BundleHeader }[]
  /** By id: the union of all bundles. */
  changes: Map<string, Change>
  /** By id and part. */
  blobs: Map<string, BlobPart>
  sources: { path: string; items: SourceItem[] }[]
  problems: FoundProblem[]
}

/** Reads the files one after the other. Throws Misuse for a path that is no file. */
export async function readInputs(paths: readonly string[]): Promise<Inputs> {
  const files = await Promise.all(paths.map(fileAt))
  const inputs: Inputs = { headers: [], changes: new Map(), blobs: new Map(), sources: [], problems: [] }
  for (const file of files) await readFile(file, inputs)
  return inputs
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

async function readFile(file: SourceFile, inputs: Inputs): Promise<void> {
  const path = file.name
  const report = (problem: Problem) => inputs.problems.push({ path, problem })
  const found = await detectReader(file)
  if ('problem' in found) {
    report(found.problem)
    return
  }
  const items: SourceItem[] = []
  let texts = 0
  for await (const event of found.reader.read(file)) {
    if ('problem' in event) report(event.problem)
    else if ('item' in event) items.push(event.item)
    else if ('line' in event) {
      const { line } = event
      if ('header' in line) inputs.headers.push({ path, header: line.header })
      else if ('blob' in line) inputs.blobs.set(canonicalJson([line.blob.id, line.blob.part]), line.blob)
      else if ('working' in line) texts++
      else if ('change' in line && !addChange(inputs.changes, line.change)) {
        report(refused('record-id-taken', { file: baseName(file) }, { id: line.change.id }))
      }
    }
  }
  if (texts > 0) report(noted('working-left-out', { file: baseName(file) }, { texts }))
  if (items.length > 0) inputs.sources.push({ path, items })
}

/** Adds a change to the union; false where another one has its id. */
function addChange(changes: Map<string, Change>, change: Change): boolean {
  const known = changes.get(change.id)
  if (known) return canonicalJson(known) === canonicalJson(change)
  changes.set(change.id, change)
  return true
}
