import { expect, test } from 'vitest'
import { jsonLines, madeFile, readAll } from '../testing/made-file'

type Message = Record<string, unknown>

const user = (content: unknown, more: Message = {}): Message => ({ role: 'user', content, ...more })
const assistant = (content: unknown, more: Message = {}): Message => ({ role: 'assistant', content, ...more })
const tool = (content: unknown, more: Message = {}): Message => ({ role: 'tool', content, ...more })
const system = (content: unknown, role = 'system'): Message => ({ role, content })

const read = (...lines: unknown[]) => readAll(madeFile('llama.jsonl', jsonLines(lines)))

async function readChat(messages: Message[], more: Message = {}) {
  const { items, faults } = await read({ messages, ...more })
  return { item: items[0]!, faults }
}

const call = { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } }
/** A picture of one pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('a chat is a conversation: user messages are turns, the assistant is one candidate', async () => {
  const { item, faults } = await readChat([
    system('Be brief.'),
    user('Name a river.'),
    assistant('Rhine'),
    user('Another.'),
    assistant('Po'),
  ])
  expect(faults).toEqual([])
  expect(item).toMatchObject({
    set: 'openai-chat',
    key: null,
    language: 'und',
    system: 'Be brief.',
    turns: [{ prompt: 'Name a river.' }, { prompt: 'Another.' }],
    candidates: [{ model: 'llama', responses: [{ text: 'Rhine' }, { text: 'Po' }] }],
  })
})

test('tool calls and their results are steps on the way to the response', async () => {
  const { item, faults } = await readChat(
    [
      user('Is it warm in Oslo?'),
      assistant(null, { tool_calls: [call] }),
      tool('{"celsius": 21}', { tool_call_id: 'c1', name: 'weather' }),
      assistant('Yes, 21 °C.', { weight: 1 }),
    ],
    { tools: [{ type: 'function', function: { name: 'weather' } }], parallel_tool_calls: false },
  )
  expect(faults).toEqual([])
  expect(item.candidates[0]?.responses).toEqual([
    {
      text: 'Yes, 21 °C.',
      steps: [
        { role: 'assistant', content: '', tool_calls: [call] },
        { role: 'tool', content: '{"celsius": 21}', tool_call_id: 'c1', name: 'weather' },
      ],
      attachments: [],
      meta: { weight: 1 },
    },
  ])
  expect(item.meta).toEqual({
    tools: [{ type: 'function', function: { name: 'weather' } }],
    parallel_tool_calls: false,
  })
})

test('a chat that ends in a tool call has a response without text', async () => {
  const { item } = await readChat([user('Is it warm?'), assistant(null, { tool_calls: [call] })])
  expect(item.candidates[0]?.responses).toMatchObject([{ text: '', steps: [{ tool_calls: [call] }] }])
})

test('what stands before the first prompt is its context, a prompt without an answer has none', async () => {
  const { item, faults } = await readChat([
    assistant('Hello, what may I do?'),
    tool('ready'),
    user('Name a river.'),
    assistant('Rhine'),
    system('Now in Italian.'),
    user('Another.'),
  ])
  expect(faults).toEqual([])
  expect(item.turns).toMatchObject([
    {
      context: [
        { role: 'assistant', content: 'Hello, what may I do?' },
        { role: 'tool', content: 'ready' },
      ],
    },
    { context: [{ role: 'system', content: 'Now in Italian.' }] },
  ])
  expect(item.candidates[0]?.responses).toMatchObject([{ text: 'Rhine' }, null])
})

test('of two prompts in a row the last one is asked, the first is kept before it, and that is said', async () => {
  const { item, faults } = await readChat([user('Hello.'), user('Name a river.'), assistant('Rhine')])
  expect(item.turns).toMatchObject([
    { prompt: 'Name a river.', context: [{ role: 'user', content: 'Hello.' }] },
  ])
  expect(faults).toEqual(['prompts-in-a-row 1 messages[1]'])
})

test('of two answers in a row the last one is the response, the first is a step, and that is said', async () => {
  const { item, faults } = await readChat([user('Name a river.'), assistant('Well…'), assistant('Rhine')])
  expect(item.candidates[0]?.responses).toMatchObject([
    { text: 'Rhine', steps: [{ role: 'assistant', content: 'Well…' }] },
  ])
  expect(faults).toEqual(['answers-in-a-row 1 messages[2]'])
})

test('where nobody answers, every prompt is a turn', async () => {
  const { item, faults } = await readChat([user('Name a river.'), user('Another.')])
  expect(faults).toEqual([])
  expect(item.turns.map(({ prompt }) => prompt)).toEqual(['Name a river.', 'Another.'])
  expect(item.candidates).toEqual([])
})

test('other names of the roles are understood and said once a file', async () => {
  const chat = [
    { role: 'human', content: 'Name a river.' },
    { role: 'gpt', content: 'Rhine' },
  ]
  const { items, faults } = await read({ messages: chat }, { messages: [...chat, user('Another.')] })
  expect(items[0]).toMatchObject({
    turns: [{ prompt: 'Name a river.' }],
    candidates: [{ responses: [{ text: 'Rhine' }] }],
  })
  expect(faults).toEqual(['role-taken-as 1 messages[0].role', 'role-taken-as 1 messages[1].role'])
})

test('a message in a role that nobody knows is kept in its place and said', async () => {
  const critic = { role: 'critic', content: 'Too short.' }
  const { item, faults } = await readChat([
    user('Name a river.'),
    critic,
    assistant('Rhine'),
    critic,
    user('Another.'),
    assistant('Po'),
  ])
  expect(item.candidates[0]?.responses[0]).toMatchObject({ text: 'Rhine', steps: [critic] })
  expect(item.turns[1]?.context).toEqual([critic])
  expect(faults).toEqual(['role-unknown 1 messages[1].role', 'role-unknown 1 messages[3].role'])
})

test('content in parts is text with the pictures beside it; what cannot be shown is kept and said', async () => {
  const strange = { type: 'hologram', of: 'a cat' }
  const { item, faults } = await readChat([
    user([
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: `data:image/png;base64,${pixel}`, detail: 'low' } },
      { type: 'image_url', image_url: { url: 'https://example.org/a/My%20cat.JPG?size=2' } },
      { type: 'input_text', text: 'And this?' },
      strange,
    ]),
    assistant([{ type: 'output_text', text: 'Dots.' }]),
  ])
  expect(item.turns[0]).toMatchObject({
    prompt: 'What is this?\n\nAnd this?',
    meta: { content_parts: [strange] },
    attachments: [
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        mediaType: 'image/png',
        name: expect.stringMatching(/^image-[0-9a-f]{8}\.png$/),
        size: 70,
      },
      { mediaType: 'image/jpeg', name: 'My cat.JPG', url: 'https://example.org/a/My%20cat.JPG?size=2' },
    ],
  })
  expect(item.turns[0]?.attachments?.[1]).not.toHaveProperty('id')
  expect(item.candidates[0]?.responses[0]).toMatchObject({ text: 'Dots.' })
  expect(faults).toEqual(['part-unknown 1 messages[0].content[4]'])
})

test('a file whose bytes are broken is said with its place', async () => {
  const broken = { type: 'image_url', image_url: { url: 'data:image/png;base64,*?*' } }
  const { item, faults } = await readChat([user([{ type: 'text', text: 'What is this?' }, broken])])
  expect(faults).toEqual(['attachment-unreadable 1 messages[0].content[1]'])
  expect(item.turns[0]?.meta).toEqual({ content_parts: [broken] })
})

test.each([
  ['messages that are no list', { messages: 'hello' }, 'field-wrong-type 1 messages'],
  ['a message that is none', { messages: [user('a'), 'b'] }, 'field-wrong-type 1 messages[1]'],
  ['a message without a role', { messages: [{ content: 'a' }] }, 'field-missing 1 messages[0].role'],
  ['content that is a number', { messages: [user(7)] }, 'field-wrong-type 1 messages[0].content'],
  ['an empty prompt', { messages: [user('a'), user('')] }, 'field-missing 1 messages[1].content'],
  ['nobody who asks', { messages: [system('a'), assistant('b')] }, 'prompt-missing 1 messages'],
  ['an id that is an object', { id: {}, messages: [user('a')] }, 'field-wrong-type 1 id'],
])('%s leaves the record out, with its place', async (_, record, fault) => {
  const { items, faults } = await read(record, { messages: [user('Good.')] })
  expect(faults).toEqual([fault])
  expect(items.length).toBe(1)
})

test('ids are keys, repeated ones are refused, other fields are kept, the model stays out of the item', async () => {
  const messages = [user('Name a river.'), assistant('Rhine')]
  const { items, faults } = await read(
    { id: 7, messages, model: 'secret-8b', language: 'English', score: 0.5, metadata: { source: 'x' } },
    { id: 7, messages },
  )
  expect(faults).toEqual(['key-duplicate 2'])
  expect(items).toMatchObject([
    {
      key: '7',
      language: 'en',
      meta: { score: 0.5, metadata: { source: 'x' }, language: 'English' },
      candidates: [{ model: 'secret-8b' }],
    },
  ])
  expect(JSON.stringify(items[0]?.meta)).not.toContain('secret')
})

test('a refusal is what the assistant said', async () => {
  const { item } = await readChat([
    user('Help me steal.'),
    { role: 'assistant', content: null, refusal: 'No.' },
  ])
  expect(item.candidates[0]?.responses).toMatchObject([{ text: 'No.', meta: { isRefusal: true } }])
})

test('a preference line is one item with two candidates, what was said before is given', async () => {
  const { items, faults } = await read({
    input: {
      messages: [system('Be brief.'), user('Name a river.'), assistant('Rhine'), user('Another.')],
      tools: [],
      parallel_tool_calls: true,
    },
    preferred_output: [assistant('Po')],
    non_preferred_output: [assistant('Also the Rhine')],
  })
  expect(faults).toEqual([])
  expect(items).toMatchObject([
    {
      system: 'Be brief.',
      turns: [
        { prompt: 'Name a river.' },
        { prompt: 'Another.', context: [{ role: 'assistant', content: 'Rhine' }] },
      ],
      candidates: [
        { slot: 'preferred_output', responses: [null, { text: 'Po' }] },
        { slot: 'non_preferred_output', responses: [null, { text: 'Also the Rhine' }] },
      ],
      meta: { tools: [], parallel_tool_calls: true },
    },
  ])
})

test('a list of chats gives the same items as the lines', async () => {
  const chats = [{ messages: [user('a'), assistant('b')] }, { messages: [user('c')] }]
  const list = await readAll(madeFile('llama.json', JSON.stringify(chats, null, 1)))
  const lines = await read(...chats)
  expect(list.reader).toBe('openai-chat')
  expect(list.items.map(({ place: _, ...item }) => item)).toEqual(
    lines.items.map(({ place: _, ...item }) => item),
  )
})
