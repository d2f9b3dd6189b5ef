/** Conversations of our own writing in the shape of Multi-IF. */
export interface MadeConversation {
  key: string
  language: string
  /** Up to three; each with its instruction ids and kwargs, cumulative. */
  turns: { prompt: string; ids: string[]; kwargs: Record<string, unknown>[] }[]
  turns_so_far?: unknown
  responses?: unknown
  turn_index?: unknown
}

export const threeConversations: MadeConversation[] = [
  {
    key: '7:1:en',
    language: 'English',
    turns: [
      { prompt: 'Name three\r\nquiet birds, "softly".', ids: ['punctuation:no_comma'], kwargs: [{}] },
      {
        prompt: 'Now as a list; two bullets.',
        ids: ['punctuation:no_comma', 'detectable_format:number_bullet_lists'],
        kwargs: [{}, { num_bullets: 2 }],
      },
      {
        prompt: 'End with "Good night."',
        ids: ['punctuation:no_comma', 'detectable_format:number_bullet_lists', 'startend:end_checker'],
        kwargs: [{}, { num_bullets: 2 }, { end_phrase: 'Good night.' }],
      },
    ],
  },
  {
    key: '7:1:zh',
    language: 'Chinese',
    turns: [
      {
        prompt: '写三种安静的鸟 🐦。\u2028不要逗号。',
        ids: ['keywords:existence'],
        kwargs: [{ keywords: ['鸟'] }],
      },
      {
        prompt: '再短一点。',
        ids: ['keywords:existence', 'length_constraints:number_words'],
        kwargs: [{ keywords: ['鸟'] }, { num_words: 40, relation: 'less than' }],
      },
    ],
  },
  {
    key: '9:4:hi',
    language: 'Hindi',
    turns: [
      {
        prompt: 'एक छोटी कविता लिखो।',
        ids: ['language:response_language'],
        kwargs: [{ language: 'hi' }],
      },
    ],
  },
]

export const csvHeader =
  'turns,responses,turn_1_prompt,turn_1_instruction_id_list,turn_1_kwargs,turn_2_prompt,turn_2_instruction_id_list,' +
  'turn_2_kwargs,turn_3_prompt,turn_3_instruction_id_list,turn_3_kwargs,key,turn_index,language'

/** The published CSV: prompts as JSON messages, kwargs as JSON in JSON, missing turns as empty cells. */
export function multiIfCsvText(conversations: readonly MadeConversation[], lineEnd = '\n'): string {
  return [csvHeader, ...conversations.map(csvRow)].join(lineEnd) + lineEnd
}

export function csvRow(made: MadeConversation): string {
  const turns = [0, 1, 2].flatMap((i) => {
    const turn = made.turns[i]
    if (!turn) return ['', '', '']
    return [
      JSON.stringify({ role: 'user', content: turn.prompt }),
      JSON.stringify(turn.ids),
      JSON.stringify(turn.kwargs.map((each) => JSON.stringify(each))),
    ]
  })
  const cells = [
    cellOf(made.turns_so_far),
    cellOf(made.responses),
    ...turns,
    made.key,
    cellOf(made.turn_index ?? 0),
    made.language,
  ]
  return cells.map(csvCell).join(',')
}

export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function cellOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
}

/** The JSON Lines form: everything decoded, absent turns absent. */
export function jsonRecord(made: MadeConversation): Record<string, unknown> {
  const turns = made.turns.flatMap(({ prompt, ids, kwargs }, i) => [
    [`turn_${i + 1}_prompt`, prompt],
    [`turn_${i + 1}_instruction_id_list`, ids],
    [`turn_${i + 1}_kwargs`, kwargs],
  ])
  return {
    turns: made.turns_so_far ?? '',
    responses: made.responses ?? '',
    ...Object.fromEntries(turns),
    key: made.key,
    turn_index: made.turn_index ?? 0,
    language: made.language,
  }
}

export function multiIfJsonlText(conversations: readonly MadeConversation[]): string {
  return conversations.map((each) => `${JSON.stringify(jsonRecord(each))}\n`).join('')
}

/** A conversation of one turn, for tests that look at one thing. */
export function oneTurn(key: string, prompt = `Prompt of ${key}`): MadeConversation {
  return { key, language: 'English', turns: [{ prompt, ids: ['punctuation:no_comma'], kwargs: [{}] }] }
}

/** A run of one prompt: what a model answered. */
export function runText(response: string, prompt?: string): string {
  return multiIfJsonlText([{ ...oneTurn('1:1:en', prompt), responses: response, turn_index: 1 }])
}
