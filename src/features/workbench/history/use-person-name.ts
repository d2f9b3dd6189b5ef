import { useDevicePeople } from '../../../storage/use-workspace'
import { useItemSession } from '../item-session'

/** What a person is called: by the project, else by this device, else as their id says. */
export function usePersonName(): (person: string) => string {
  const { project } = useItemSession()
  const here = useDevicePeople()?.people ?? []
  return (person) => project.people.get(person)?.name ?? here.find(({ id }) => id === person)?.name ?? person
}
