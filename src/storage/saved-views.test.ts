import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { TurnwiseDb } from './database'
import { DeviceClock } from './device-clock'
import { listChanges } from './projects'
import { listSavedViews, removeView, saveView } from './saved-views'

let count = 0

function openDevice() {
  const db = new TurnwiseDb(`views-${count++}`)
  return { db, clock: new DeviceClock('desk'), messages: { announce: () => null } as never }
}

const arabic = { name: 'Arabic to do', view: { language: ['ar'], status: ['to-do' as const] } }

test('a view is written without the parts it does not have, so that a file says the same', async () => {
  const device = openDevice()
  await saveView(device, 'stall', 'mina', { ...arabic, view: { ...arabic.view, search: undefined } })
  const [change] = await listChanges(device.db, 'stall')
  expect(JSON.parse(JSON.stringify(change))).toStrictEqual(change)
})

test('a saved view is one person’s, in one project', async () => {
  const device = openDevice()
  await saveView(device, 'stall', 'mina', arabic)
  expect(await listSavedViews(device.db, 'stall', 'mina')).toMatchObject([arabic])
  expect(await listSavedViews(device.db, 'stall', 'ravi')).toEqual([])
  expect(await listSavedViews(device.db, 'letters', 'mina')).toEqual([])
})

test('a view can be renamed, changed and taken back, and its history is kept', async () => {
  const device = openDevice()
  await saveView(device, 'stall', 'mina', arabic)
  const [first] = await listSavedViews(device.db, 'stall', 'mina')
  const changed = { name: 'Market', view: { search: 'سوق' } }
  await saveView(device, 'stall', 'mina', changed, first)
  const views = await listSavedViews(device.db, 'stall', 'mina')
  expect(views).toMatchObject([{ ...changed, id: first!.id }])
  await removeView(device, 'stall', 'mina', views[0]!)
  expect(await listSavedViews(device.db, 'stall', 'mina')).toEqual([])
  expect((await listChanges(device.db, 'stall')).map(({ kind, value }) => [kind, value])).toEqual([
    ['setting', arabic],
    ['setting', changed],
    ['setting', null],
  ])
})

test('a view of a later version shows what this one understands', async () => {
  const device = openDevice()
  await saveView(device, 'stall', 'mina', {
    name: 'Later',
    view: { search: 'market', sort: 'agreement', checks: ['failed'] },
  } as never)
  const [{ view } = { view: null }] = await listSavedViews(device.db, 'stall', 'mina')
  expect(view).toEqual({ search: 'market' })
})
