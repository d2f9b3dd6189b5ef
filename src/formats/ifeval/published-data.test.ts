import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFiles } from '../read-files'
import { madeFile } from '../testing/made-file'

const data = new URL('../../../../shared/data/m-ifeval/', import.meta.url)
const models = ['gpt-4o-2024-08-06', 'hugging-quants__Meta-Llama-3.1-8B-Instruct-AWQ-INT4']

/** 2026-11: the data set is not copied into this repository. */
const reason = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)'

const fileAt = (path: string) => madeFile(path, readFileSync(new URL(path, data)), 65_536)
const filesOf = (language: string) => [
  fileAt(`${language}_input_data.jsonl`),
  ...models.flatMap((model) =>
    ['strict', 'loose'].map((how) => fileAt(`evaluations/${language}/${model}/eval_results_${how}.jsonl`)),
  ),
]

test.skipIf(reason)(
  `M-IFEval with two models' evaluations: every prompt has both candidates${reason}`,
  async () => {
    const { sources, problems } = await readFiles([
      ...filesOf('en'),
      ...filesOf('es'),
      ...filesOf('fr'),
      fileAt('ja_input_data.jsonl'),
    ])
    expect(problems.filter(({ code }) => code !== 'instruction-unknown')).toEqual([])
    const counts: Record<string, number> = {}
    for (const { item } of sources) {
      const what = [item.language, ...item.candidates.map(({ model }) => model)].join(' ')
      counts[what] = (counts[what] ?? 0) + 1
    }
    expect(counts).toEqual({
      [`en ${models.join(' ')}`]: 541,
      [`es ${models.join(' ')}`]: 115,
      [`fr ${models.join(' ')}`]: 235,
      ja: 172,
    })
  },
)
