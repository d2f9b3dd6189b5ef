import type { PersonValue } from '../domain/person'
import type { TurnwiseDb } from './database'

/** A person who has said on this device that they work here. */
export interface DevicePerson extends PersonValue {
  id: string
}

/** The people of this device, and who of them is working now. */
export interface DevicePeople {
  people: DevicePerson[]
  current: DevicePerson | null
}

export async function findDevicePeople(db: TurnwiseDb): Promise<DevicePeople> {
  const [people, current] = await Promise.all([db.local.get('people'), db.local.get('person')])
  const known = (people?.value ?? []) as DevicePerson[]
  return { people: known, current: known.find((each) => each.id === current?.value) ?? null }
}

/** Adds a person to this device and makes them the one who works here. */
export async function addDevicePerson(db: TurnwiseDb, name: string): Promise<DevicePerson> {
  const person: DevicePerson = { id: crypto.randomUUID(), name }
  await db.transaction('rw', db.local, async () => {
    const { people } = await findDevicePeople(db)
    await db.local.put({ name: 'people', value: [...people, person] })
    await db.local.put({ name: 'person', value: person.id })
  })
  return person
}

export async function switchDevicePerson(db: TurnwiseDb, id: string): Promise<void> {
  await db.local.put({ name: 'person', value: id })
}
