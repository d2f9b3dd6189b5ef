import { baseName } from '../../domain/base-name'
import { parentFolder } from '../source-file'

/** File names that say what a file is, and not whose: then the folder names the model. */
const generic =
  /^(input_)?(eval(uation)?_?)?(response|result|output|prediction|generation)s?(_data)?([_-](strict|loose))?$/i

/**
 * The model whose responses a file holds, by its path as IFEval and M-IFEval have it: `gpt-4o/eval_results_strict.jsonl`,
 * `en_input_response_data_gpt-4o.jsonl`. `isNamed` is false where neither file nor folder is called after a model.
 */
export function runName(path: string): { name: string; isNamed: boolean } {
  const stem = withoutPrefix(baseName(path).replace(/\.[^.]+$/, ''))
  if (!generic.test(stem)) return { name: stem, isNamed: true }
  const folder = parentFolder({ name: path })
  return folder === null ? { name: stem, isNamed: false } : { name: withoutPrefix(folder), isNamed: true }
}

/** "en_input_response_data_gpt-4o" is M-IFEval's name of what gpt-4o answered. */
function withoutPrefix(name: string): string {
  return name.replace(/^([a-z]{2}_)?input_response_data_(?=.)/i, '')
}
