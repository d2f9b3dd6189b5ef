import { seededRandom } from '../e2e/seeded-random'
import { bundleOrder, changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import type { Change } from '../src/domain/change'
import { newProjectChanges } from '../src/domain/import/new-project'
import { sourceChanges } from '../src/domain/import/source-changes'
import { makeQuestions } from '../src/domain/question-set/make-questions'
import { rateResponses } from '../src/domain/question-set/rate-responses'
import { DeviceClock } from '../src/storage/device-clock'
import { madeSentence } from './made-text'

const itemBytes = 4_000
const candidates = 2

/** Words of the languages, as they are written: with diacritics, vowel signs, and without spaces. */
const vocabularies: Record<string, { words: string[]; space: string }> = {
  fr: {
    words: 'rivière fenêtre été cœur marché jardin lettre élève où déjà voilà naïf histoire pont'.split(' '),
    space: ' ',
  },
  ru: {
    words: 'река окно ещё сердце рынок сад письмо учитель всё утро зима история мост йод'.split(' '),
    space: ' ',
  },
  hi: { words: 'नदी खिड़की बाज़ार बगीचा चिट्ठी शिक्षक सुबह सर्दी कहानी पुल दुकान यात्रा हफ़्ता'.split(' '), space: ' ' },
  it: {
    words:
      'fiume finestra città cuore mercato giardino lettera perché così mattina inverno storia ponte'.split(
        ' ',
      ),
    space: ' ',
  },
  pt: {
    words: 'rio janela ação coração mercado jardim carta português manhã inverno história ponte'.split(' '),
    space: ' ',
  },
  es: {
    words: 'río ventana corazón mercado jardín carta mañana invierno historia puente señal'.split(' '),
    space: ' ',
  },
  zh: {
    words: '河流 窗户 市集 花园 信件 老师 早晨 冬天 故事 桥梁 商店 旅行 星期 邻居'.split(' '),
    space: '',
  },
  ar: { words: 'نَهْر نافِذة سُوق حَديقة رِسالة مُعلِّم صَباح شِتاء قِصّة جِسر دُكّان سَفَر أسبوع'.split(' '), space: ' ' },
}

/** What stands in few items, and in each of these as often as this. */
const rare = { zeppelin: 1_999, 'the quiet lantern bridge': 499, 市场: 399, مَكْتَبة: 399 }

/**
 * What is looked for, and what it is a case of. The vocabularies have few words, which is hard on an index by words
 * or letters and no different for one that looks through texts.
 */
export const queries = {
  'two letters': 'ri',
  'two letters that nothing has': 'qz',
  'a common word': 'garden',
  'two common words': 'river lantern',
  'a rare word': 'zeppelin',
  'a word that nothing has': 'xylophone',
  'Chinese, two characters': '市场',
  'Chinese, common': '花园',
  'Arabic with vowel signs': 'مَكْتَبَة',
  'Arabic, part of a word': 'افذ',
  'a phrase': '"quiet lantern bridge"',
  'French without its accents': 'riviere fenetre ete',
  'Hindi, part of a word': 'बाजा',
  'Russian, е for ё': 'еще',
}

/** A project of items of 4 kB, half of them English, the others in eight languages, as the text of a bundle. */
export function projectInManyLanguages(name: string, items: number): string {
  const project = `bench-${name}`
  const author = new DeviceClock('bench').author('bench')
  const changes: Change[] = newProjectChanges(author, {
    id: project,
    name,
    seed: 'bench',
    creator: { id: 'bench', name: 'Bench' },
    languages: ['en', ...Object.keys(vocabularies)],
    set: rateResponses,
    questions: makeQuestions(rateResponses, author.nextId),
  })
  const random = seededRandom(items)
  const others = Object.keys(vocabularies)
  for (let item = 1; item <= items; item++) {
    const language = item % 2 === 0 ? 'en' : others[(item >> 1) % others.length]!
    const source = {
      set: 'bench',
      key: String(item),
      language,
      turns: [{ prompt: `${rareWords(item)}${madeText(language, 500, random)}`, instructions: [] }],
      candidates: Array.from({ length: candidates }, (_, i) => ({
        slot: `response_${i + 1}`,
        responses: [madeText(language, (itemBytes - 500) / candidates, random)],
      })),
      meta: { title: `Item ${item}` },
      ratings: [],
      place: { file: 'bench.jsonl' },
    }
    changes.push(...sourceChanges(project, author, source, null))
  }
  return `${[headerLine('project', project), ...changes.sort(bundleOrder).map(changeLine)].join('\n')}\n`
}

function rareWords(item: number): string {
  return Object.entries(rare)
    .filter(([, every]) => item % every === 0)
    .map(([words]) => `${words} `)
    .join('')
}

/** Sentences of about so many bytes of UTF-8. */
function madeText(language: string, bytes: number, random: () => number): string {
  let text = ''
  let size = 0
  while (size < bytes) {
    const sentence = language === 'en' ? madeSentence(14, random) : sentenceOf(language, random)
    text += `${sentence}${text.length % 3 === 0 ? '\n\n' : ' '}`
    size += Buffer.byteLength(sentence) + 1
  }
  return text
}

function sentenceOf(language: string, random: () => number): string {
  const { words, space } = vocabularies[language]!
  const said = Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]!)
  return `${said.join(space)}${language === 'zh' ? '。' : '.'}`
}
