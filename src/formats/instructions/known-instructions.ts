/** The instruction ids of IFEval and Multi-IF (FORMATS.md, Multi-IF). Others are kept and said. */
const knownInstructions: ReadonlySet<string> = new Set([
  'keywords:existence',
  'keywords:frequency',
  'keywords:forbidden_words',
  'keywords:letter_frequency',
  'language:response_language',
  'length_constraints:number_sentences',
  'length_constraints:number_paragraphs',
  'length_constraints:number_words',
  'length_constraints:nth_paragraph_first_word',
  'detectable_content:number_placeholders',
  'detectable_content:postscript',
  'detectable_format:number_bullet_lists',
  'detectable_format:constrained_response',
  'detectable_format:number_highlighted_sections',
  'detectable_format:multiple_sections',
  'detectable_format:json_format',
  'detectable_format:title',
  'combination:two_responses',
  'combination:repeat_prompt',
  'startend:end_checker',
  'startend:quotation',
  'change_case:capital_word_frequency',
  'change_case:english_capital',
  'change_case:english_lowercase',
  'punctuation:no_comma',
])

/** Whether an id is one of the 25, also with the language prefix of M-IFEval ("fr:punctuation:no_comma"). */
export function isKnownInstruction(id: string): boolean {
  return knownInstructions.has(id) || knownInstructions.has(id.replace(/^[a-z]{2,3}(-[A-Za-z0-9]+)*:/, ''))
}
