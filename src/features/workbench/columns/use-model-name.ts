import { useItemLabels, useItemSession } from '../item-session'

/** The model behind a candidate: only once the person has submitted, or where the project shows it; else null. */
export function useModelName(): (candidate: string) => string | null {
  const { item, project } = useItemSession()
  const { progress } = useItemLabels()
  const isNamed = !project.value.modelNamesHidden || progress.status === 'submitted'
  return (candidate) => (isNamed ? (item.identities.get(candidate)?.model ?? null) : null)
}
