import { makeChange } from '../domain/change'
import { keys } from '../domain/key'
import { targetLanguageSetting } from '../domain/translation/target-language-setting'
import type { TurnwiseDb } from './database'
import { writeChanges } from './record-label'
import type { Workspace } from './workspace'

/** The language into which a person translates in a project, where an item is given no other; null before they chose. */
export async function findTargetLanguage(
  db: TurnwiseDb,
  project: string,
  person: string,
): Promise<string | null> {
  const row = await db.settings.get([project, keys.setting(targetLanguageSetting(person))])
  const value = row?.heads[0]?.value
  return typeof value === 'string' ? value : null
}

/** Keeps the choice for the whole project, on every device of the person. Throws AppError. */
export async function saveTargetLanguage(
  workspace: Pick<Workspace, 'db' | 'clock' | 'messages'>,
  project: string,
  person: string,
  language: string,
): Promise<void> {
  const key = keys.setting(targetLanguageSetting(person))
  const row = await workspace.db.settings.get([project, key])
  if (row && !row.isConflict && row.heads[0]?.value === language) return
  const about = { project, kind: 'setting', key, replaces: row?.heads.map((head) => head.id) ?? [] }
  await writeChanges(workspace, project, [makeChange(workspace.clock.author(person), about, language)])
}
