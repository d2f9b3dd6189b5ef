import type { AppErrorCode } from '../domain/app-error'
import type { ItemDifference } from '../domain/import/item-differences'
import type { Addition } from '../domain/import/source-additions'
import type { ItemValue } from '../domain/item'
import type { Problem } from '../domain/problem'
import type { QuestionSetId } from '../domain/question-set/question-set'
import type { BackupFault } from '../formats/bundle/backup-check'
import type { FileFindings } from '../formats/read-files'
import type { AttachmentCounts } from './attachment-counts'

/*
 * What the page and the import worker say to each other. One worker serves one import:
 *
 *     page    read ──▶             confirm ──▶                 cancel, at any moment ──▶
 *     worker  reading… preview ──▶ writing… done ──▶ (or failed) ──▶       cancelled ──▶
 */

/** A file as it was dropped. `name` may begin with folders. */
export interface DroppedFile {
  file: File
  name: string
}

/** What the person decides after the preview. */
export interface ImportChoice {
  /** Id of this device: it stands in the changes that the import makes. */
  device: string
  person: { id: string; name: string }
  /** For files that become a new project. */
  newProject: { name: string; set: QuestionSetId } | null
  /** For files that are added to a project. */
  into?: AddingTo | null
  /** A backup that is not whole is restored as far as it can be read. */
  acceptsFault?: boolean
}

/** What becomes of the items that a project has with another text. */
export interface AddingTo {
  project: string
  /** `true`: the file's text becomes a new version of the item; `false`: the project's stands. */
  takeChanged: boolean
  /** Items with which it is the other way round. */
  except: string[]
}

export type ToImportWorker =
  | { kind: 'read'; files: DroppedFile[] }
  | { kind: 'list-problems' }
  | { kind: 'compare'; project: string }
  | { kind: 'confirm'; choice: ImportChoice }
  | { kind: 'cancel' }

export type FromImportWorker =
  | { kind: 'reading'; bytes: number; totalBytes: number }
  | { kind: 'preview'; preview: ImportPreview }
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'comparison'; comparison: ProjectComparison }
  | { kind: 'writing'; done: number; total: number }
  | { kind: 'done'; result: ImportResult }
  | { kind: 'cancelled' }
  | { kind: 'failed'; code: AppErrorCode; details: Readonly<Record<string, string | number>> }

/** What the files hold, before anything is written. */
export interface ImportPreview {
  files: FileFindings[]
  problems: ProblemFindings
  /** What becomes a new project; null without such files. */
  sources: SourcesPreview | null
  /** One a project. */
  bundles: BundlePreview[]
  /** What the backups among the files hold beside projects; null without a backup. */
  backup: BackupPreview | null
}

export interface BackupPreview {
  madeMs: number
  /** Who worked there last. */
  person: string | null
  /** Names of the people who worked on the device. */
  people: string[]
  fault: BackupFault
  /** Texts in the making that come back; and those that become answers, since their box holds another text here. */
  texts: number
  textsAsAnswers: number
  attachments: number
  /** The device has everything of it already. */
  isAllHere: boolean
  preferences: Record<string, string>
}

export interface ProblemFindings {
  /** The first of them; `list-problems` brings all. */
  first: Problem[]
  refused: number
  noted: number
}

/** What stands out about a number of items. */
export interface ItemsPreview {
  items: number
  /** The commonest first. */
  languages: { language: string; items: number }[]
  /** By number of turns, the least first. */
  turns: { count: number; items: number }[]
  /** By number of candidates, the least first. */
  candidates: { count: number; items: number }[]
  attachments: AttachmentCounts
  first: ItemValue[]
}

export interface SourcesPreview extends ItemsPreview {
  suggestedName: string
  suggestedSet: QuestionSetId
  ratings: number
  /** People whose ratings the files hold. */
  people: number
  /** Whether a set has a question that the ratings answer. */
  holdsRatings: Record<QuestionSetId, boolean>
}

/** How source files stand to a project of this device: what is new, the same, or changed. */
export interface ProjectComparison {
  project: string
  /** Items by what adding them would do. */
  items: Record<Addition['kind'], number>
  /** Candidates that items of the project get. */
  candidates: number
  /** Ratings and explanations that are added; that stand here with another value; that no question holds. */
  labels: number
  labelsKept: number
  ratingsLeftOut: number
  /** New items, as they will look. */
  fresh: ItemsPreview
  /** Titles of items that get further candidates: the first of them. */
  grown: { item: string; title: string; language: string; candidates: number }[]
  /** Items with another text: the first of them. */
  changed: ChangedItem[]
  /** Answers that would be about an earlier text if all of the files' texts were taken. */
  staleLabels: number
}

/** An item that the project has with another text. */
export interface ChangedItem {
  item: string
  title: string
  language: string
  differences: ItemDifference[]
  staleLabels: number
}

export interface BundlePreview extends ItemsPreview {
  project: string
  name: string
  /** The project is on this device. */
  isHere: boolean
  /** It is neither here nor in the files: the bundle cannot be opened. */
  isProjectMissing: boolean
  labels: number
  /** Unsubmitted texts of a backup: they become answers. */
  texts: number
  /** Changes that are new here, and those that are here already. */
  fresh: number
  known: number
}

export interface ImportResult {
  projects: { project: string; added: number; known: number; refused: number }[]
  /** Records that could not be read, and ratings that no question holds. */
  leftOut: number
  /** The latest clock reading among the changes, empty without any: the page's clock has to come after it. */
  latestAt: string
  /** Id that the device has from now on, where a backup was restored; else null. */
  device: string | null
}
