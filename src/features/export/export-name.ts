import type { ExportFormat } from '../../workers/export-protocol'

const endings: Record<ExportFormat, string> = {
  project: '.turnwise.jsonl',
  labels: '-labels.turnwise.jsonl',
  'long-jsonl': '.long.jsonl',
  'long-csv': '.long.csv',
  'multi-if-csv': '.multi-if.csv',
}

const longestName = 60

/** "Weekend market" on 21 November 2026 as "weekend-market-2026-11-21.turnwise.jsonl". Letters of any script stay. */
export function exportName(project: string, format: ExportFormat, now: Date): string {
  const words = project.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['project']
  const slug = [...words.join('-')].slice(0, longestName).join('').replace(/-$/, '')
  return `${slug}-${dateOf(now)}${endings[format]}`
}

/** The day where the person is. */
function dateOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
