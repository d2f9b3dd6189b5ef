import fc from 'fast-check'

/** Texts that have broken annotation tools before: half an emoji, NUL, line separators, right to left, JSON, names of prototypes. */
const awkward = [
  '',
  ' ',
  '\ud83d',
  '\udc4d after its half',
  'a\u0000b',
  'two\nlines\r\n',
  'line\u2028separator',
  '\ufeffmark',
  'مرحبا \u202eabc',
  'नमस्ते',
  '👩‍👩‍👧 family',
  '{"item":1}',
  '\\ud800',
  '__proto__',
  'constructor',
]

/** Any text that a person or a model may write, lone surrogates included. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
)

/** Any JSON value, in a few levels. */
export const arbitraryJson: fc.Arbitrary<unknown> = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    arbitraryText,
    fc.constantFrom(null, true, false, 0, 1, -7, 0.1, 1e21, 2 ** 53),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(arbitraryText, tie('json'), { maxKeys: 3 }),
  ),
})).json

export const arbitraryJsonObject = fc.dictionary(arbitraryText, arbitraryJson, {
  maxKeys: 3,
  noNullPrototype: true,
})

/** Fields that no version knows yet. Their names cannot meet a field that means something. */
export const arbitraryUnknownFields = fc.dictionary(
  fc.constantFrom('x-note', 'x-seen', '__proto__', 'x-版本'),
  arbitraryJson,
  { maxKeys: 2, noNullPrototype: true },
)
