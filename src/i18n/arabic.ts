import appearance from './locales/ar/appearance.json'
import columns from './locales/ar/columns.json'
import common from './locales/ar/common.json'
import conversation from './locales/ar/conversation.json'
import device from './locales/ar/device.json'
import difference from './locales/ar/difference.json'
import error from './locales/ar/error.json'
import find from './locales/ar/find.json'
import history from './locales/ar/history.json'
import instructions from './locales/ar/instructions.json'
import loss from './locales/ar/loss.json'
import problem from './locales/ar/problem.json'
import project from './locales/ar/project.json'
import projects from './locales/ar/projects.json'
import questions from './locales/ar/questions.json'
import queue from './locales/ar/queue.json'
import search from './locales/ar/search.json'
import settings from './locales/ar/settings.json'
import text from './locales/ar/text.json'
import translate from './locales/ar/translate.json'
import workbench from './locales/ar/workbench.json'

/** Every message in Arabic; `locales.test.ts` compares them with the English ones. */
export const arabic = {
  appearance,
  columns,
  common,
  conversation,
  device,
  difference,
  error,
  find,
  history,
  instructions,
  loss,
  problem,
  project,
  projects,
  questions,
  queue,
  search,
  settings,
  text,
  translate,
  workbench,
}
