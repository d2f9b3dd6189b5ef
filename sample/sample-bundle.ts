import { blobLine, bundleOrder, changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import { type Change, makeChange } from '../src/domain/change'
import { contentHash } from '../src/domain/content-hash'
import { newProjectChanges } from '../src/domain/import/new-project'
import { sourceChanges, sourceItemValue } from '../src/domain/import/source-changes'
import type { SourceItem } from '../src/domain/import/source-item'
import { keys } from '../src/domain/key'
import { makeQuestions } from '../src/domain/question-set/make-questions'
import { rateResponses } from '../src/domain/question-set/rate-responses'
import { type SampleConversation, sampleConversations } from './conversation'
import { englishOnly, revisions } from './edition'
import { SampleAuthor } from './sample-author'
import { sampleAttachment, sampleBlobs } from './sample-file'
import { labelChanges } from './sample-labels'

/** The same on every device: what is rated in the sample on two devices can be merged. */
const project = 'turnwise-sample'
const seed = 'turnwise-sample'
const places = rateResponses.questions.map(({ place }) => place)
const nextPlace = places.values()
const questions = makeQuestions(rateResponses, () =>
  contentHash([project, 'question', nextPlace.next().value]),
)
const questionIds = new Map(places.map((place, i) => [place, questions[i]!.id]))
const people = {
  asha: { id: '5a3b7e11-4c1d-4a6e-9b52-000000000a5a', name: 'Asha (sample)' },
  teo: { id: '5a3b7e11-4c1d-4a6e-9b52-0000000007e0', name: 'Teo (sample)' },
}
/**
 * When each edition was put together, and when each of the two began to rate what was new in it. A released edition
 * is history: somebody has it on a device, so its changes stay as they are and later editions only add to them.
 */
const editions = [
  {
    project: Date.UTC(2026, 10, 2, 9),
    asha: Date.UTC(2026, 10, 3, 8, 30),
    teo: Date.UTC(2026, 10, 4, 13, 15),
    wording: englishOnly,
  },
  {
    project: Date.UTC(2026, 10, 18, 9),
    asha: Date.UTC(2026, 10, 19, 8, 30),
    teo: Date.UTC(2026, 10, 20, 13, 15),
    wording: <Value>(value: Value) => value,
  },
] as const
const pauseMs = 90_000

/** The sample project as the text of a bundle. */
export function sampleBundle(): string {
  const files = sampleConversations().flatMap(({ turns }) => turns.flatMap((turn) => turn.attachments ?? []))
  const lines = [
    ...sampleChanges().sort(bundleOrder).map(changeLine),
    ...[...new Set(files)].flatMap(sampleBlobs).map(blobLine),
  ]
  return `${[headerLine('project', project), ...lines].join('\n')}\n`
}

function sampleChanges(): Change[] {
  const conversations = sampleConversations()
  const author = new SampleAuthor(editions[0].project)
  const changes: Change[] = []
  for (const [i, edition] of editions.entries()) {
    const added = conversations.filter((each) => (each.edition ?? 1) === i + 1)
    const known = conversations.filter((each) => (each.edition ?? 1) <= i + 1)
    author.moveTo(edition.project)
    changes.push(...revisions(changes, projectChanges(author, known, edition.wording)))
    for (const conversation of added) {
      author.wait(1_000)
      changes.push(
        ...author.write(people.asha.id, (by) => sourceChanges(project, by, sourceItem(conversation), null)),
      )
    }
    for (const who of ['asha', 'teo'] as const) {
      author.moveTo(edition[who])
      for (const conversation of added) changes.push(...labelsOf(author, who, conversation))
    }
  }
  return changes
}

/** The project, its questions and its people, as an edition has them. */
function projectChanges(
  author: SampleAuthor,
  conversations: readonly SampleConversation[],
  wording: <Value>(value: Value) => Value,
): Change[] {
  return author.write(people.asha.id, (by) => [
    ...newProjectChanges(by, {
      id: project,
      name: 'Sample project',
      seed,
      creator: people.asha,
      languages: [...new Set(conversations.map((each) => each.language))],
      set: wording(rateResponses),
      questions: wording(questions),
    }),
    makeChange(
      by,
      { project, kind: 'person', key: keys.person(people.teo.id) },
      { name: people.teo.name, origin: 'person' },
    ),
  ])
}

function labelsOf(
  author: SampleAuthor,
  who: keyof typeof people,
  conversation: SampleConversation,
): Change[] {
  const labels = conversation.labels[who]
  if (!labels) return []
  const item = { project, seed, ...sourceItemValue(project, sourceItem(conversation)) }
  const changes = labelChanges(author, people[who].id, item, labels, questionIds)
  author.wait(pauseMs)
  return changes
}

function sourceItem(conversation: SampleConversation): SourceItem {
  const { key, group, title, language, capability, difficulty, category, turns, candidates } = conversation
  return {
    set: 'turnwise-sample',
    key,
    language,
    turns: turns.map(({ attachments, ...turn }) => ({
      ...turn,
      ...(attachments && { attachments: attachments.map(sampleAttachment) }),
    })),
    candidates: candidates.map(({ model, responses }, i) => ({
      slot: `candidate_${i + 1}`,
      model,
      responses,
    })),
    capability,
    difficulty,
    category,
    group,
    meta: { title },
    ratings: [],
    place: { file: `${group}.${language}.json` },
  }
}
