import { readdirSync, readFileSync } from 'node:fs'
import type { Instruction } from '../src/domain/item'

/** A matrix over turns and candidates, in the order of the file. */
type ByTurnAndCandidate<Value> = Value[][]

/** What one of the two annotators says about a conversation. `null` stands for no answer. */
export interface SampleLabels {
  overall?: ByTurnAndCandidate<number | null>
  /** Empty where nothing is said. */
  why?: ByTurnAndCandidate<string>
  capability?: ByTurnAndCandidate<number | null>
  prompt?: (number | null)[]
  /** `candidates` and `preferred` are places in the file's list of candidates. */
  preference?: {
    turn: number
    candidates: [number, number]
    preferred: number | 'tie' | 'both-bad'
    strength: number
  }[]
  status: 'submitted' | 'in-progress' | { skipped: string }
  flag?: string
}

/** A file of `sample/conversations`; `check.mjs` checks its shape. */
export interface SampleConversation {
  /** The edition of the sample that it came with; the first where absent. */
  edition?: number
  key: string
  group: string
  title: string
  language: string
  capability: string[]
  difficulty: string
  category: [string, string]
  /** `attachments` names files of `sample/files`. */
  turns: { prompt: string; instructions: Instruction[]; attachments?: string[] }[]
  candidates: { model: string; responses: string[] }[]
  labels: Partial<Record<'asha' | 'teo', SampleLabels>>
}

const folder = new URL('conversations/', import.meta.url)
const languages = ['en', 'es', 'hi', 'ar', 'zh', 'fr', 'it', 'pt', 'ru']

/** English first, then language by language; in a language by the file's name. */
export function sampleConversations(): SampleConversation[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SampleConversation)
    .sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))
}
