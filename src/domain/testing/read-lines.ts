import { type BundleLine, bundleReader } from '../bundle/read-bundle'
import { changeLine, headerLine } from '../bundle/write-bundle'
import { canonicalJson } from '../canonical-json'
import type { Change } from '../change'
import type { Problem } from '../problem'
import { project } from './arbitrary-change'

/** The lines of a bundle of the tests' project, header first. */
export function bundleOf(changes: readonly Change[]): string[] {
  return [headerLine('project', project), ...changes.map(changeLine)]
}

/** Everything that the reader makes of the lines of one file. */
export function readLines(lines: readonly string[]): {
  all: BundleLine[]
  changes: Change[]
  problems: Problem[]
} {
  const read = bundleReader('notes.jsonl')
  const all = lines.map((text, i) => read(text, i + 1))
  return {
    all,
    changes: all.flatMap((each) => ('change' in each ? [each.change] : [])),
    problems: all.flatMap((each) => ('problem' in each ? [each.problem] : [])),
  }
}

/** A set of changes as one comparable value: each distinct change as a text, sorted. */
export function setOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(canonicalJson))].sort()
}
