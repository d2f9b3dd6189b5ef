import type { BlobPart } from '../domain/bundle/write-bundle'
import { blobParts, fileId } from '../domain/file-bytes'
import type { SourceItem, SourceResponse } from '../domain/import/source-item'
import type { Attachment } from '../domain/item'
import { fitsName } from '../domain/item-attachments'
import { noted, type Problem } from '../domain/problem'
import type { SourceFile } from './source-file'

/** What the dropped files that no reader knows bring to the conversations that name them. */
export interface AttachedFiles {
  sources: SourceItem[]
  blobs: BlobPart[]
  /** How many conversations name each file that was found. */
  found: Map<SourceFile, number>
  problems: Problem[]
}

/** Finds the files that sources name among `loose`, and puts their bytes beside. One that is not there is noted. */
export async function attachFiles(
  sources: readonly SourceItem[],
  loose: readonly SourceFile[],
): Promise<AttachedFiles> {
  const attached: AttachedFiles = { sources: [], blobs: [], found: new Map(), problems: [] }
  const facts = new Map<SourceFile, Required<Pick<Attachment, 'id' | 'size'>>>()
  for (const source of sources) {
    const here = new Map<string, SourceFile>()
    for (const { id, name } of attachmentsOf(source)) {
      if (id !== undefined) continue
      const file = fileNamed(name, source.place.file, loose)
      if (file) here.set(name, file)
      else attached.problems.push(noted('attachment-not-here', source.place, { name }))
    }
    for (const file of new Set(here.values())) {
      attached.found.set(file, (attached.found.get(file) ?? 0) + 1)
      if (facts.has(file)) continue
      const bytes = await bytesIn(file)
      const id = fileId(bytes)
      facts.set(file, { id, size: bytes.length })
      attached.blobs.push(...blobParts(id, bytes))
    }
    const known = (attachment: Attachment): Attachment => {
      const file = attachment.id === undefined ? here.get(attachment.name) : undefined
      return file ? { ...attachment, ...facts.get(file)! } : attachment
    }
    attached.sources.push(here.size > 0 ? withAttachments(source, known) : source)
  }
  return attached
}

export async function bytesIn(file: SourceFile): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  )
}

/**
 * The file that a record of `source` means by a name: the one whose path ends like it, else one that is called so, if
 * need be beside the source. Two of one name in other folders are none: which is meant cannot be told.
 */
function fileNamed(name: string, source: string, loose: readonly SourceFile[]): SourceFile | null {
  const called = loose.filter((file) => fitsName({ name }, file.name))
  const path = name.replace(/^\.?[\\/]+/, '')
  const [exact, ...others] = called.filter((file) => file.name === path || file.name.endsWith(`/${path}`))
  if (exact && others.length === 0) return exact
  if (called.length === 1) return called[0]!
  const beside = called.filter((file) => folderOf(file.name) === folderOf(source))
  return beside.length === 1 ? beside[0]! : null
}

function folderOf(path: string): string {
  return path.replace(/[^\\/]*$/, '')
}

function attachmentsOf({ attachments = [], turns, candidates }: SourceItem): Attachment[] {
  const responses = candidates.flatMap((each) => each.responses.filter(isRich))
  return [...attachments, ...[...turns, ...responses].flatMap((each) => each.attachments ?? [])]
}

function isRich(said: string | SourceResponse | null): said is SourceResponse {
  return said !== null && typeof said !== 'string'
}

function withAttachments(source: SourceItem, change: (attachment: Attachment) => Attachment): SourceItem {
  const changed = <Owner extends { readonly attachments?: Attachment[] | undefined }>(owner: Owner): Owner =>
    owner.attachments ? { ...owner, attachments: owner.attachments.map(change) } : owner
  return {
    ...changed(source),
    turns: source.turns.map(changed),
    candidates: source.candidates.map((candidate) => ({
      ...candidate,
      responses: candidate.responses.map((said) => (isRich(said) ? changed(said) : said)),
    })),
  }
}
