import {
  bundleOf,
  chatLine,
  crossEvalLine,
  crossEvalRow,
  csvOf,
  ifEvalLine,
  itemLine,
  multiIfLine,
  multiIfRow,
} from './made-records'

interface BadFile {
  what: string
  content: string | Buffer
  /** What the dialog says is in it. */
  found: string
  /** Where the problem is, and how its sentence begins. */
  place: string
  sentence: string
}

export const unknownInstruction = 'keywords:rhyme'

/** Files with one thing wrong, by the name that tells their reader. Each holds two records that are whole. */
export const badFiles: Record<string, BadFile[]> = {
  'multi-if.csv': [
    {
      what: 'cut off',
      content: csvOf([multiIfRow('one'), multiIfRow('two'), multiIfRow('three')]).slice(0, -14),
      found: '2 conversations',
      place: 'line 4, row 3',
      sentence: 'The file breaks off in this row',
    },
    {
      what: 'cut off in a cell',
      content: csvOf([multiIfRow('one'), multiIfRow('two'), multiIfRow('three')]).slice(0, -200),
      found: '2 conversations',
      place: 'line 4, row 3',
      sentence: 'A quotation mark stands in the wrong place or is never closed',
    },
    {
      what: 'in another encoding',
      content: inLatin1(csvOf([multiIfRow('one'), multiIfRow('two'), multiIfRow('Café')])),
      found: '2 conversations',
      place: 'line 4',
      sentence: 'From here on the file is not UTF-8 text.',
    },
    {
      what: 'with JSON in a cell that does not parse',
      content: csvOf([
        multiIfRow('one'),
        multiIfRow('two', { turn_2_kwargs: '["{\\"num' }),
        multiIfRow('three'),
      ]),
      found: '2 conversations',
      place: 'line 3, row 2, column turn_2_kwargs',
      sentence: 'The JSON in this cell is broken at its character 9',
    },
    {
      what: 'with JSON that does not parse in the JSON of a cell',
      content: csvOf([
        multiIfRow('one'),
        multiIfRow('two', { turn_2_kwargs: '["{oops}"]' }),
        multiIfRow('three'),
      ]),
      found: '2 conversations',
      place: 'line 3, row 2, column turn_2_kwargs, at [0]',
      sentence: 'The JSON in this cell is broken at its character 2',
    },
    {
      what: 'with a key twice',
      content: csvOf([multiIfRow('one'), multiIfRow('two'), multiIfRow('two', { turn_3_prompt: '' })]),
      found: '2 conversations',
      place: 'line 4, row 3',
      sentence: 'The key two stands on line 3 already.',
    },
    {
      what: 'without a turn between others',
      content: csvOf([multiIfRow('one'), multiIfRow('two', { turn_2_prompt: '' }), multiIfRow('three')]),
      found: '2 conversations',
      place: 'line 3, row 2, column turn_2_prompt',
      sentence: 'Turn 2 has no prompt',
    },
    {
      what: 'without a first turn',
      content: csvOf([multiIfRow('one'), multiIfRow('two', { turn_1_prompt: '' }), multiIfRow('three')]),
      found: '2 conversations',
      place: 'line 3, row 2, column turn_1_prompt',
      sentence: 'The first turn has no prompt',
    },
    {
      what: 'with an instruction that nobody knows',
      content: csvOf([
        multiIfRow('one'),
        multiIfRow('two', { turn_1_instruction_id_list: JSON.stringify([unknownInstruction]) }),
      ]),
      found: '2 conversations',
      place: 'line 3, row 2, column turn_1_instruction_id_list, at [0]',
      sentence: `The instruction “${unknownInstruction}” is not one that Turnwise knows.`,
    },
  ],
  'multi-if.jsonl': [
    {
      what: 'cut off',
      content: [multiIfLine('one'), multiIfLine('two'), multiIfLine('three')].join('\n').slice(0, -30),
      found: '2 conversations',
      place: 'line 3, character',
      sentence: 'The JSON breaks off here',
    },
    {
      what: 'in another encoding',
      content: inLatin1([multiIfLine('one'), multiIfLine('two'), multiIfLine('Café')].join('\n')),
      found: '2 conversations',
      place: 'line 3',
      sentence: 'From here on the file is not UTF-8 text.',
    },
    {
      what: 'with a line that does not parse',
      content: [multiIfLine('one'), multiIfLine('two').replace(':', '='), multiIfLine('three')].join('\n'),
      found: '2 conversations',
      place: 'line 2, character',
      sentence: 'This is not valid JSON from here on',
    },
    {
      what: 'with JSON that does not parse in a string',
      content: [
        multiIfLine('one'),
        multiIfLine('two', { turn_2_kwargs: ['{oops}'] }),
        multiIfLine('three'),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at turn_2_kwargs[0]',
      sentence: 'The JSON in this cell is broken at its character 2',
    },
    {
      what: 'with a key twice',
      content: [multiIfLine('one'), multiIfLine('two'), multiIfLine('two', { turn_3_prompt: '' })].join('\n'),
      found: '2 conversations',
      place: 'line 3',
      sentence: 'The key two stands on line 2 already.',
    },
    {
      what: 'without a turn between others',
      content: [
        multiIfLine('one'),
        multiIfLine('two', { turn_2_prompt: undefined }),
        multiIfLine('three'),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at turn_2_prompt',
      sentence: 'Turn 2 has no prompt',
    },
    {
      what: 'with an instruction that nobody knows',
      content: [
        multiIfLine('one'),
        multiIfLine('two', { turn_1_instruction_id_list: [unknownInstruction] }),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at turn_1_instruction_id_list[0]',
      sentence: `The instruction “${unknownInstruction}” is not one that Turnwise knows.`,
    },
  ],
  'crosseval.csv': [
    {
      what: 'cut off',
      content: csvOf([crossEvalRow('one'), crossEvalRow('two'), crossEvalRow('three')]).slice(0, -30),
      found: '2 conversations',
      place: 'line 4, row 3',
      sentence: 'The file breaks off in this row',
    },
    {
      what: 'in another encoding',
      content: inLatin1(csvOf([crossEvalRow('one'), crossEvalRow('two'), crossEvalRow('Café')])),
      found: '2 conversations',
      place: 'line 4',
      sentence: 'From here on the file is not UTF-8 text.',
    },
    {
      what: 'with a key twice',
      content: csvOf([crossEvalRow('one'), crossEvalRow('two'), crossEvalRow('two', { response_1: '' })]),
      found: '2 conversations',
      place: 'line 4, row 3',
      sentence: 'The key two stands on line 3 already.',
    },
    {
      what: 'without a prompt',
      content: csvOf([crossEvalRow('one'), crossEvalRow('two', { prompt: '' }), crossEvalRow('three')]),
      found: '2 conversations',
      place: 'line 3, row 2, column prompt',
      sentence: 'Something that every record needs is empty or absent here.',
    },
    {
      what: 'with a rating that is no number',
      content: csvOf([crossEvalRow('one'), crossEvalRow('two', { response_1_human_1_rating: 'good' })]),
      found: '2 conversations',
      place: 'line 3, row 2, column response_1_human_1_rating',
      sentence: 'The rating “good” is not a whole number from 1 to 5',
    },
    {
      what: 'without a column',
      content: csvOf([crossEvalRow('one'), crossEvalRow('two')]).replace('difficulty', 'dificulty'),
      found: '2 conversations',
      place: 'line 1',
      sentence: 'The table has no column difficulty.',
    },
  ],
  'crosseval.jsonl': [
    ...brokenLines(crossEvalLine),
    {
      what: 'without a prompt',
      content: [crossEvalLine('one'), crossEvalLine('two', { prompt: null }), crossEvalLine('three')].join(
        '\n',
      ),
      found: '2 conversations',
      place: 'line 2, at prompt',
      sentence: 'Something that every record needs is empty or absent here.',
    },
    {
      what: 'with a rating out of range',
      content: [crossEvalLine('one'), crossEvalLine('two', { response_1_human_1_rating: 6 })].join('\n'),
      found: '2 conversations',
      place: 'line 2, at response_1_human_1_rating',
      sentence: 'The rating “6” is not a whole number from 1 to 5',
    },
    {
      what: 'with a rating written 4.0',
      content: [crossEvalLine('one'), crossEvalLine('two', { response_1_human_1_rating: '4.0' })].join('\n'),
      found: '2 conversations',
      place: 'line 2, at response_1_human_1_rating',
      sentence: 'The rating is written “4.0”',
    },
  ],
  'chat.jsonl': [
    ...brokenLines((key) => chatLine(key)),
    {
      what: 'with content that is neither text nor parts',
      content: [chatLine('one'), chatLine('two', [{ role: 'user', content: 7 }]), chatLine('three')].join(
        '\n',
      ),
      found: '2 conversations',
      place: 'line 2, at messages[0].content',
      sentence: 'Another kind of value was expected here.',
    },
    {
      what: 'with a part that nobody knows',
      content: [
        chatLine('one'),
        chatLine('two', [{ role: 'user', content: [{ type: 'text', text: 'Hello' }, { type: 'hologram' }] }]),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at messages[0].content[1]',
      sentence: 'This part of the message is of the type “hologram”',
    },
    {
      what: 'with a role that nobody knows',
      content: [
        chatLine('one'),
        chatLine('two', [
          { role: 'user', content: 'Hello' },
          { role: 'critic', content: 'Too short' },
        ]),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at messages[1].role',
      sentence: 'The role “critic” is not one of system, developer, user, assistant and tool.',
    },
    {
      what: 'with two user messages in a row',
      content: [
        chatLine('one'),
        chatLine('two', [
          { role: 'user', content: 'Hello' },
          { role: 'user', content: 'Name a bird' },
          { role: 'assistant', content: 'Wren' },
        ]),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at messages[1]',
      sentence: 'The user speaks twice without an answer in between.',
    },
    {
      what: 'in which nobody asks anything',
      content: [
        chatLine('one'),
        chatLine('two', [{ role: 'assistant', content: 'Hi' }]),
        chatLine('three'),
      ].join('\n'),
      found: '2 conversations',
      place: 'line 2, at messages',
      sentence: 'Nobody asks anything in this chat',
    },
  ],
  'ifeval.jsonl': [
    ...brokenLines(ifEvalLine),
    {
      what: 'with fewer kwargs than instructions',
      content: [ifEvalLine('one'), ifEvalLine('two', { kwargs: [] }), ifEvalLine('three')].join('\n'),
      found: '2 conversations',
      place: 'line 2, at kwargs',
      sentence: 'There are 1 instruction ids and 0 entries in kwargs.',
    },
    {
      what: 'with an instruction that nobody knows',
      content: [ifEvalLine('one'), ifEvalLine('two', { instruction_id_list: [unknownInstruction] })].join(
        '\n',
      ),
      found: '2 conversations',
      place: 'line 2, at instruction_id_list[0]',
      sentence: `The instruction “${unknownInstruction}” is not one that Turnwise knows.`,
    },
  ],
  'birds.turnwise.jsonl': [
    {
      what: 'cut off',
      content: bundleOf([itemLine('one'), itemLine('two'), itemLine('three')])
        .join('\n')
        .slice(0, -30),
      found: '3 records',
      place: 'line 5, character',
      sentence: 'The JSON breaks off here',
    },
    {
      what: 'in another encoding',
      content: inLatin1(bundleOf([itemLine('one'), itemLine('two'), itemLine('Café')]).join('\n')),
      found: '3 records',
      place: 'line 5',
      sentence: 'From here on the file is not UTF-8 text.',
    },
    {
      what: 'with a line that does not parse',
      content: bundleOf([itemLine('one'), itemLine('two').replace(':', '='), itemLine('three')]).join('\n'),
      found: '3 records',
      place: 'line 4, character',
      sentence: 'This is not valid JSON from here on',
    },
    {
      what: 'with an id twice that says something else',
      content: bundleOf([itemLine('one'), itemLine('two'), itemLine('two', { language: 'de' })]).join('\n'),
      found: '4 records',
      place: 'line 5',
      sentence: 'Another record with the id 01TESTTWO is there already and says something else.',
    },
    {
      what: 'with a conversation without turns',
      content: bundleOf([itemLine('one'), itemLine('two', { turns: [] }), itemLine('three')]).join('\n'),
      found: '3 records',
      place: 'line 4, at item.value.turns',
      sentence: 'The record does not have the form of its kind',
    },
  ],
}

/** What can be wrong in any file with a JSON object a line. */
function brokenLines(lineOf: (key: string) => string): BadFile[] {
  const three = ['one', 'two', 'three'].map(lineOf)
  return [
    {
      what: 'cut off',
      content: three.join('\n').slice(0, -30),
      found: '2 conversations',
      place: 'line 3, character',
      sentence: 'The JSON breaks off here',
    },
    {
      what: 'in another encoding',
      content: inLatin1([lineOf('one'), lineOf('two'), lineOf('Café')].join('\n')),
      found: '2 conversations',
      place: 'line 3',
      sentence: 'From here on the file is not UTF-8 text.',
    },
    {
      what: 'with a line that does not parse',
      content: [lineOf('one'), lineOf('two').replace(':', '='), lineOf('three')].join('\n'),
      found: '2 conversations',
      place: 'line 2, character',
      sentence: 'This is not valid JSON from here on',
    },
    {
      what: 'with a key twice',
      content: [lineOf('one'), lineOf('two'), lineOf('two')].join('\n'),
      found: '2 conversations',
      place: 'line 3',
      sentence: 'The key two stands on line 2 already.',
    },
  ]
}

/** The text as an old program would have saved it: é is one byte, which UTF-8 does not know. */
function inLatin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
