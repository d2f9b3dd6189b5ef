import { backupLineSchema, completeLineSchema } from '../src/domain/bundle/backup-line'
import { bundleHeaderSchema } from '../src/domain/bundle/bundle-header'
import { blobSchema } from '../src/domain/bundle/read-bundle'
import { envelopeSchema } from '../src/domain/change'
import { type Kind, kindNames, kinds } from '../src/domain/kind'
import { flagQuestion, flagValueSchema, statusQuestion, statusValueSchema } from '../src/domain/label'
import { questionTypes } from '../src/domain/question/question-types'
import { jsonObject, z } from '../src/domain/schema'

type JsonSchema = Record<string, unknown>

/**
 * The JSON Schema of one line of a bundle, made from the schemas that the program itself reads with.
 * Fields that it does not name are allowed everywhere: they are kept.
 */
export function dataFormatSchema(): JsonSchema {
  const lines: JsonSchema = {
    header: jsonSchema(bundleHeaderSchema),
    envelope: jsonSchema(envelopeSchema),
    'blob line': line('blob', jsonSchema(blobSchema)),
    'working line': line('working', jsonSchema(jsonObject)),
    'backup line': line('backup', jsonSchema(backupLineSchema)),
    'complete line': line('complete', jsonSchema(completeLineSchema)),
    'opaque line': {
      description: 'A record of a kind that this version does not know. It is kept as it is.',
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      propertyNames: { not: { enum: ['turnwise', 'blob', 'working', 'backup', 'complete', ...kindNames] } },
      additionalProperties: ref('envelope'),
    },
  }
  const all = [
    'header',
    ...kindNames.map((kind) => `${kind} line`),
    'opaque line',
    'blob line',
    'working line',
    'backup line',
    'complete line',
  ]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of a Turnwise bundle',
    description: 'A bundle is JSON Lines. What stands between the lines of this schema: docs/data-format.md.',
    anyOf: all.map(ref),
    $defs: {
      ...lines,
      ...Object.fromEntries(kindNames.map((kind) => [`${kind} line`, recordLine(kind)])),
      ...Object.fromEntries(kindNames.map((kind) => [kind, valueSchema(kind)])),
      ...Object.fromEntries(
        Object.values(questionTypes).flatMap(({ type, schema, valueSchema: answer }) => [
          [`${type} question`, jsonSchema(schema)],
          [`answer to a ${type} question`, jsonSchema(answer)],
        ]),
      ),
      [`answer to ${statusQuestion}`]: jsonSchema(statusValueSchema),
      [`answer to ${flagQuestion}`]: jsonSchema(flagValueSchema),
    },
  }
}

/** `{"<kind>": {envelope without kind}}`, with the key and the value of the kind. */
function recordLine(kind: Kind): JsonSchema {
  const key = {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: jsonSchema(kinds[kind].key),
  }
  const value = { anyOf: [{ type: 'null' }, ref(kind)] }
  return line(kind, { allOf: [ref('envelope'), { properties: { key, value } }] })
}

function valueSchema(kind: Kind): JsonSchema {
  const own = jsonSchema(kinds[kind].value)
  if (kind !== 'question') return own
  const typed = Object.keys(questionTypes).map((type) => ({
    if: { properties: { type: { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: ref(`${type} question`),
  }))
  return { ...own, allOf: typed }
}

function line(name: string, body: JsonSchema): JsonSchema {
  return { type: 'object', properties: { [name]: body }, required: [name], maxProperties: 1 }
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name.replaceAll(' ', '%20')}` }
}

/** As a schema for what comes in (`io: 'input'`): fields that are not named are not forbidden. */
function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: 'input' })
  return own
}
