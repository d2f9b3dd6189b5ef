import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { makeChange } from '../domain/change'
import { fileId } from '../domain/file-bytes'
import type { Attachment, ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import { addFiles } from './add-files'
import { findAttachedFiles } from './attached-files'
import { ChangeMessages } from './change-messages'
import { TurnwiseDb } from './database'
import { DeviceClock } from './device-clock'
import { findItem } from './items'
import { writeChanges } from './record-label'

const project = 'P'
const person = 'mina'
const clock = new DeviceClock('test-device')
let databases = 0

function item(attachments: Attachment[], onTurn: Attachment[] = []): ItemValue {
  return {
    language: 'en',
    turns: [{ prompt: 'What is this?', instructions: [], ...(onTurn.length > 0 && { attachments: onTurn }) }],
    candidates: [],
    attachments,
    source: { set: 'test', key: '1' },
    meta: {},
  }
}

async function workspaceWith(items: Record<string, ItemValue>) {
  const parts = { db: new TurnwiseDb(`add-files-${databases++}`), clock, messages: new ChangeMessages() }
  const author = clock.author(person)
  const changes = Object.entries(items).map(([id, value]) =>
    makeChange(author, { project, kind: 'item', key: keys.item(id) }, value),
  )
  await writeChanges(parts, project, changes)
  return parts
}

const cat = { name: 'cat.png', mediaType: 'image/png' }
const bytes = new TextEncoder().encode('a cat')
const hash = fileId(bytes)
const file = (name: string, content = 'a cat') => new File([content], name)

test('a file is taken by its name, in every conversation that names it, and what is new is a version', async () => {
  const workspace = await workspaceWith({
    A: item([cat]),
    B: item([], [{ ...cat, name: 'images/Cat.PNG' }]),
    C: item([{ ...cat, name: 'dog.png' }]),
  })
  const before = await findItem(workspace.db, project, 'A')
  const outcome = await addFiles(workspace, { project, person }, [
    file('cat.png'),
    file('fish.png', 'a fish'),
  ])
  expect(outcome).toEqual({ added: ['cat.png'], different: [], unnamed: ['fish.png'] })

  const [a, b, c] = await Promise.all(['A', 'B', 'C'].map((id) => findItem(workspace.db, project, id)))
  expect(a?.value.attachments).toEqual([{ ...cat, id: hash, size: 5 }])
  expect(a?.change).not.toBe(before?.change)
  expect(b?.value.turns[0]?.attachments).toEqual([{ ...cat, name: 'images/Cat.PNG', id: hash, size: 5 }])
  expect(c?.value.attachments).toEqual([{ ...cat, name: 'dog.png' }])
  expect((await workspace.db.items.toArray()).map(({ isConflict }) => isConflict)).toEqual([
    false,
    false,
    false,
  ])
  const files = await findAttachedFiles(workspace.db, a!.value.attachments!)
  expect(await files.get(hash)?.text()).toBe('a cat')
  expect(files.get(hash)?.type).toBe('image/png')
  expect(await workspace.db.blobs.count()).toBe(1)
})

test('a file known by its hash is taken by it under any name, and no other content is', async () => {
  const workspace = await workspaceWith({ A: item([{ ...cat, id: hash, size: 5 }]) })
  const before = await findItem(workspace.db, project, 'A')
  const add = (...files: File[]) => addFiles(workspace, { project, person }, files)
  expect(await add(file('cat.png', 'another cat'))).toEqual({
    added: [],
    different: ['cat.png'],
    unnamed: [],
  })
  expect(await workspace.db.blobs.count()).toBe(0)
  expect(await add(file('IMG_1.png'))).toEqual({ added: ['IMG_1.png'], different: [], unnamed: [] })
  expect(await findAttachedFiles(workspace.db, before!.value.attachments!)).toHaveProperty('size', 1)
  expect((await findItem(workspace.db, project, 'A'))?.change).toBe(before?.change)
})

test('a file of which a part is missing is not here', async () => {
  const workspace = await workspaceWith({ A: item([{ ...cat, id: hash, size: 5 }]) })
  await workspace.db.blobs.put({ id: hash, part: 1, parts: 2, base64: 'YQ==' })
  expect((await findAttachedFiles(workspace.db, [{ ...cat, id: hash, size: 5 }])).size).toBe(0)
})
