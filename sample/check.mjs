// Checks the shape of the sample conversations, and a few instructions on their answers.
// node sample/check.mjs            shape, and that sample-large ends by following its instructions
// node sample/check.mjs --table    also one line per broken instruction
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dir = join(dirname(fileURLToPath(import.meta.url)), 'conversations')
const LANGUAGES = ['en', 'zh', 'hi', 'es', 'ar', 'fr', 'it', 'pt', 'ru']
const CAPABILITIES = ['English', 'Reasoning', 'Coding', 'Tool Use', 'Long Context', 'Spanish']
const DIFFICULTIES = ['easy', 'medium', 'hard']
const MODELS = ['sample-large', 'sample-medium', 'sample-small']
/** The kwargs each instruction id of the sample must have, exactly. */
const KWARGS = {
  'keywords:existence': ['keywords'],
  'keywords:frequency': ['keyword', 'frequency', 'relation'],
  'keywords:forbidden_words': ['forbidden_words'],
  'keywords:letter_frequency': ['letter', 'let_frequency', 'let_relation'],
  'language:response_language': ['language'],
  'length_constraints:number_sentences': ['num_sentences', 'relation'],
  'length_constraints:number_paragraphs': ['num_paragraphs'],
  'length_constraints:number_words': ['num_words', 'relation'],
  'length_constraints:nth_paragraph_first_word': ['num_paragraphs', 'nth_paragraph', 'first_word'],
  'detectable_content:number_placeholders': ['num_placeholders'],
  'detectable_content:postscript': ['postscript_marker'],
  'detectable_format:number_bullet_lists': ['num_bullets'],
  'detectable_format:constrained_response': [],
  'detectable_format:number_highlighted_sections': ['num_highlights'],
  'detectable_format:multiple_sections': ['section_spliter', 'num_sections'],
  'detectable_format:json_format': [],
  'detectable_format:title': [],
  'combination:two_responses': [],
  'combination:repeat_prompt': ['prompt_to_repeat'],
  'startend:end_checker': ['end_phrase'],
  'startend:quotation': [],
  'change_case:capital_word_frequency': ['capital_frequency', 'capital_relation'],
  'change_case:english_capital': [],
  'change_case:english_lowercase': [],
  'punctuation:no_comma': [],
}

const count = (text, regex) => (text.match(regex) ?? []).length
const related = (n, relation, wanted) => (relation === 'at least' ? n >= wanted : n < wanted)
const words = (text, language) =>
  language === 'zh'
    ? count(text, /\p{Script=Han}/gu) + count(text.replace(/\p{Script=Han}/gu, ' '), /[\p{L}\p{N}_]+/gu)
    : count(text, /[\p{L}\p{N}_]+/gu)
const parses = (text) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Plain versions of the checks, good enough for these texts; ids that identify a language look at letters only. */
const CHECKS = {
  'keywords:existence': (v, k) => k.keywords.every((w) => new RegExp(w, 'iu').test(v)),
  'keywords:frequency': (v, k) => related(count(v, new RegExp(k.keyword, 'giu')), k.relation, k.frequency),
  'keywords:forbidden_words': (v, k) =>
    !k.forbidden_words.some((w) => new RegExp(`(?<![\\p{L}\\p{N}_])${w}(?![\\p{L}\\p{N}_])`, 'iu').test(v)),
  'language:response_language': (v, k) => {
    const hits = {
      es: /\b(?:de|la|el|que|los|y|entre|por|cada|una?|ha)\b/gi,
      en: /\b(?:the|to|of|and|is|are|here|you)\b/gi,
    }
    const other = k.language === 'es' ? 'en' : 'es'
    return count(v, hits[k.language]) > count(v, hits[other])
  },
  'length_constraints:number_sentences': (v, k) =>
    related(count(v, /[.!?]+(?=\s|$)/g), k.relation, k.num_sentences),
  'length_constraints:number_paragraphs': (v, k) => {
    const parts = v.split(/\s?\*\*\*\s?/).map((p) => p.trim())
    if (parts[0] === '') parts.shift()
    if (parts.at(-1) === '') parts.pop()
    return parts.every(Boolean) && parts.length === k.num_paragraphs
  },
  'length_constraints:number_words': (v, k, language) => related(words(v, language), k.relation, k.num_words),
  'detectable_content:number_placeholders': (v, k) => count(v, /\[.*?\]/g) >= k.num_placeholders,
  'detectable_content:postscript': (v, k) =>
    k.postscript_marker === 'P.S.'
      ? /p\.\s?s\./.test(v.toLowerCase())
      : new RegExp(k.postscript_marker.toLowerCase(), 'u').test(v.toLowerCase()),
  'detectable_format:number_bullet_lists': (v, k) =>
    count(v, /^\s*\*[^*].*$/gm) + count(v, /^\s*-.*$/gm) === k.num_bullets,
  'detectable_format:constrained_response': (v) => /My answer is (?:yes|no|maybe)\./.test(v),
  'detectable_format:number_highlighted_sections': (v, k) =>
    [...v.matchAll(/\*([^\n*]*)\*/g), ...v.matchAll(/\*\*([^\n*]*)\*\*/g)].filter((m) => m[1].trim())
      .length >= k.num_highlights,
  'detectable_format:multiple_sections': (v, k) =>
    count(v, new RegExp(`${k.section_spliter}\\s?\\d+`, 'gu')) >= k.num_sections,
  'detectable_format:json_format': (v) =>
    parses(
      v
        .trim()
        .replace(/^```(?:json)?/i, '')
        .replace(/```$/, '')
        .trim(),
    ),
  'detectable_format:title': (v) =>
    [...v.matchAll(/<<([^\n]+)>>/g)].some((m) => m[1].replace(/^<+|>+$/g, '').trim()),
  'startend:end_checker': (v, k) =>
    v
      .trim()
      .replace(/^"+|"+$/g, '')
      .toLowerCase()
      .endsWith(k.end_phrase.trim().toLowerCase()),
  'startend:quotation': (v) => /^(?:".*"|“.*”|「.*」)$/s.test(v.trim()),
  'change_case:english_lowercase': (v) => /\p{Ll}/u.test(v) && !/\p{Lu}/u.test(v),
  'punctuation:no_comma': (v) => !v.includes(','),
}

const problems = []
const table = []
const keys = new Set()
const groups = new Map()
const seen = {
  ids: new Set(),
  languages: {},
  labels: {},
  flags: 0,
  skipped: 0,
  open: 0,
  ratings: 0,
  preferences: 0,
}
const files = readdirSync(dir)
  .filter((f) => f.endsWith('.json'))
  .sort()

for (const file of files) {
  const must = (ok, what) => ok || problems.push(`${file}: ${what}`)
  let c
  try {
    c = JSON.parse(readFileSync(join(dir, file), 'utf8'))
  } catch (error) {
    must(false, `does not parse: ${error.message}`)
    continue
  }
  must(!keys.has(c.key), `key ${c.key} is used twice`)
  keys.add(c.key)
  must(c.key === `${c.group}:${c.language}`, 'key is group:language')
  must(file === `${c.group}.${c.language}.json`, 'file name is group.language.json')
  must(typeof c.title === 'string' && c.title.length > 0, 'has a title')
  must(LANGUAGES.includes(c.language), `language ${c.language}`)
  must(Array.isArray(c.capability) && c.capability.length <= 2, 'at most two capabilities')
  for (const name of c.capability) must(CAPABILITIES.includes(name), `capability ${name}`)
  must(DIFFICULTIES.includes(c.difficulty), `difficulty ${c.difficulty}`)
  must(Array.isArray(c.category) && c.category.every((x) => typeof x === 'string' && x), 'category')
  seen.languages[c.language] = (seen.languages[c.language] ?? 0) + 1

  must(c.turns.length === 3, 'three turns')
  c.turns.forEach((turn, t) => {
    must(typeof turn.prompt === 'string' && turn.prompt.trim().length > 0, `turn ${t + 1} has a prompt`)
    for (const name of turn.attachments ?? [])
      must(existsSync(join(dir, '../files', name)), `turn ${t + 1} names ${name}`)
    const before = t ? c.turns[t - 1].instructions : []
    const prefix = turn.instructions.slice(0, before.length)
    must(JSON.stringify(prefix) === JSON.stringify(before), `turn ${t + 1} begins with the list of turn ${t}`)
    const added = turn.instructions.length - before.length
    must(added === 1 || added === 2, `turn ${t + 1} adds one or two instructions, not ${added}`)
    for (const { id, kwargs } of turn.instructions) {
      seen.ids.add(id)
      must(id in KWARGS, `unknown id ${id}`)
      must(
        JSON.stringify(Object.keys(kwargs).sort()) === JSON.stringify([...(KWARGS[id] ?? [])].sort()),
        `kwargs of ${id}`,
      )
      for (const [name, value] of Object.entries(kwargs)) {
        must(value !== null && value !== '', `${id}: ${name} has a value`)
        if (name.endsWith('relation'))
          must(['less than', 'at least'].includes(value), `${id}: ${name} ${value}`)
      }
    }
  })
  const family = groups.get(c.group)
  const ids = JSON.stringify(c.turns.map((t) => t.instructions.map((i) => i.id)))
  const numbers = JSON.stringify(
    c.turns.map((t) =>
      t.instructions.map((i) => Object.values(i.kwargs).filter((x) => typeof x === 'number')),
    ),
  )
  if (family)
    must(family.ids === ids && family.numbers === numbers, 'same ids and numbers as its other languages')
  else groups.set(c.group, { ids, numbers })

  must(c.candidates.length === 3, 'three candidates')
  must(JSON.stringify(c.candidates.map((x) => x.model).sort()) === JSON.stringify(MODELS), 'the three models')
  for (const { model, responses } of c.candidates) {
    must(responses.length === 3, `${model}: three responses`)
    responses.forEach((response, t) => {
      must(typeof response === 'string' && response.trim().length > 0, `${model}: response ${t + 1} is empty`)
      for (const { id, kwargs } of c.turns[t].instructions) {
        const check = CHECKS[id]
        if (!check) {
          must(false, `no check for ${id}`)
          continue
        }
        if (check(response, kwargs, c.language)) continue
        table.push([c.key, model.slice(7), t + 1, id])
        must(!(model === 'sample-large' && t === 2), `sample-large breaks ${id} at the last turn`)
      }
    })
  }

  const point = (x, open) => (open && x === null) || (Number.isInteger(x) && x >= 1 && x <= 5)
  for (const [who, label] of Object.entries(c.labels)) {
    const at = `labels.${who}`
    seen.labels[who] = (seen.labels[who] ?? 0) + 1
    if (label.flag !== undefined) {
      seen.flags += 1
      must(typeof label.flag === 'string' && label.flag, `${at}: flag needs a note`)
    }
    if (typeof label.status === 'object') {
      seen.skipped += 1
      must(typeof label.status.skipped === 'string' && label.status.skipped, `${at}: skipped needs a reason`)
      continue
    }
    const open = label.status === 'in-progress'
    if (open) seen.open += 1
    must(open || label.status === 'submitted', `${at}: status ${label.status}`)
    const matrix = (m, ok) =>
      Array.isArray(m) && m.length === 3 && m.every((r) => r.length === 3 && r.every(ok))
    must(
      matrix(label.overall, (x) => point(x, open)),
      `${at}: overall`,
    )
    must(
      matrix(label.why, (x) => typeof x === 'string'),
      `${at}: why`,
    )
    must(label.prompt.length === 3 && label.prompt.every((x) => point(x, open)), `${at}: prompt`)
    if (c.capability.length)
      must(
        matrix(label.capability, (x) => point(x, open)),
        `${at}: capability`,
      )
    else must(!('capability' in label), `${at}: capability though the item names none`)
    seen.ratings += label.overall.flat().filter((x) => x !== null).length
    for (const p of label.preference) {
      seen.preferences += 1
      must([1, 2, 3].includes(p.turn), `${at}: preference turn ${p.turn}`)
      const [a, b] = p.candidates
      must(
        p.candidates.length === 2 && a !== b && [a, b].every((i) => [0, 1, 2].includes(i)),
        `${at}: preference pair`,
      )
      const none = p.preferred === 'tie' || p.preferred === 'both-bad'
      must(none ? p.strength === 0 : p.candidates.includes(p.preferred), `${at}: preferred ${p.preferred}`)
      must(none || [1, 2, 3].includes(p.strength), `${at}: strength ${p.strength}`)
      // A preference should not contradict the same person's ratings.
      const [x, y] = [label.overall[p.turn - 1][a], label.overall[p.turn - 1][b]]
      if (!none && x !== null && y !== null && x !== y)
        must(p.preferred === (x > y ? a : b), `${at}: turn ${p.turn} prefers the answer rated lower`)
    }
  }
}

if (process.argv.includes('--table')) for (const row of table) console.log(row.join('\t'))
console.log(
  `${files.length} conversations, ${groups.size} groups, languages ${JSON.stringify(seen.languages)}`,
)
console.log(
  `${seen.ids.size} instruction ids; ${table.length} broken instructions, ${table.filter((r) => r[1] === 'large').length} of sample-large`,
)
console.log(
  `labels ${JSON.stringify(seen.labels)}: ${seen.ratings} ratings, ${seen.preferences} preferences, ${seen.skipped} skipped, ${seen.open} in progress, ${seen.flags} flagged`,
)
for (const p of problems) console.error(p)
console.log(problems.length ? `${problems.length} problems` : 'all good')
process.exit(problems.length ? 1 : 0)
