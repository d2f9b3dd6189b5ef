import { bundleReader } from '../src/domain/bundle/read-bundle'
import { canonicalJson } from '../src/domain/canonical-json'
import type { Change } from '../src/domain/change'
import { foldProject } from '../src/domain/project-state'

/** The lines of a bundle as a set: their order says nothing. */
export function bundleLines(bundle: string): Set<string> {
  return new Set(bundle.trimEnd().split('\n'))
}

/** Every change of a bundle. Throws where a line of it cannot be read. */
export function bundleChanges(bundle: string): Change[] {
  const read = bundleReader('export')
  return bundle
    .trimEnd()
    .split('\n')
    .flatMap((line, i) => {
      const parsed = read(line, i + 1)
      if ('problem' in parsed) throw new Error(`Line ${i + 1} of the export: ${parsed.problem.code}`)
      return 'change' in parsed ? [parsed.change] : []
    })
}

/** What a project shows after all changes of a bundle, as one text that two devices can be compared by. */
export function shownState(bundle: string): string {
  const { labels, ...state } = foldProject(bundleChanges(bundle))
  const byId = Object.entries(state).map(([name, part]) => [
    name,
    part instanceof Map ? Object.fromEntries(part) : part,
  ])
  return canonicalJson({
    ...Object.fromEntries(byId),
    labels: Object.fromEntries(
      labels.map(({ shown, heads }) => [shown.key, heads.map((head) => head.value)]),
    ),
  })
}
