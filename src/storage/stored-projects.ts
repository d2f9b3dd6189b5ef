import type { Change } from '../domain/change'
import { parseLabelKey } from '../domain/key'
import { isFoldable } from '../domain/kind'
import { isOwnQuestion } from '../domain/label'
import type { TurnwiseDb } from './database'
import { collectNamedBlobs } from './named-blobs'
import { listProjects } from './projects'

/** What a project takes up on this device. */
export interface StoredProject {
  id: string
  name: string
  items: number
  /** Answers of everybody that are here, withdrawn ones too. */
  answers: number
  attachments: number
  /** Of its records and attachments, as they would be written; the browser's own bookkeeping comes on top. */
  bytes: number
}

const rowsAtATime = 1_000

/** Every project with what it takes up, the largest first. Reads everything once: in a worker. */
export async function measureProjects(db: TurnwiseDb): Promise<StoredProject[]> {
  const projects = await listProjects(db)
  const sizes = await blobSizes(db)
  const measures = new Map(projects.map(({ id }) => [id, new Measure(sizes)]))
  let last = 0
  for (;;) {
    const rows = await db.changes.where(':id').above(last).limit(rowsAtATime).toArray()
    for (const { change } of rows) measures.get(change.project)?.add(change)
    last = rows.at(-1)?.seq ?? 0
    if (rows.length < rowsAtATime) break
  }
  return projects
    .map(({ id, value, items }) => ({ id, name: value.name, items, ...measures.get(id)!.found }))
    .sort((a, b) => b.bytes - a.bytes)
}

class Measure {
  private readonly answers = new Set<string>()
  private readonly attachments = new Set<string>()
  private readonly known: ReadonlySet<string>
  private bytes = 0

  constructor(private readonly sizes: ReadonlyMap<string, number>) {
    this.known = new Set(sizes.keys())
  }

  add(change: Change): void {
    this.bytes += JSON.stringify(change).length
    if (this.known.size > 0) collectNamedBlobs(change.value, this.known, this.attachments)
    if (change.kind !== 'label' || !isFoldable(change)) return
    if (!isOwnQuestion(parseLabelKey(change.key).question)) this.answers.add(change.key)
  }

  get found(): Pick<StoredProject, 'answers' | 'attachments' | 'bytes'> {
    const attached = [...this.attachments].reduce((sum, id) => sum + (this.sizes.get(id) ?? 0), 0)
    return {
      answers: this.answers.size,
      attachments: this.attachments.size,
      bytes: this.bytes + attached,
    }
  }
}

async function blobSizes(db: TurnwiseDb): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  await db.blobs.each(({ id, base64 }) => {
    sizes.set(id, (sizes.get(id) ?? 0) + base64.length)
  })
  return sizes
}
