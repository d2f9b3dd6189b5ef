import appearance from './locales/en/appearance.json'
import columns from './locales/en/columns.json'
import common from './locales/en/common.json'
import conversation from './locales/en/conversation.json'
import device from './locales/en/device.json'
import difference from './locales/en/difference.json'
import error from './locales/en/error.json'
import find from './locales/en/find.json'
import history from './locales/en/history.json'
import instructions from './locales/en/instructions.json'
import loss from './locales/en/loss.json'
import problem from './locales/en/problem.json'
import project from './locales/en/project.json'
import projects from './locales/en/projects.json'
import questions from './locales/en/questions.json'
import queue from './locales/en/queue.json'
import search from './locales/en/search.json'
import settings from './locales/en/settings.json'
import text from './locales/en/text.json'
import translate from './locales/en/translate.json'
import workbench from './locales/en/workbench.json'

/** Every message of the interface. The other languages have the same keys. */
export const english = {
  appearance,
  columns,
  common,
  conversation,
  device,
  error,
  find,
  difference,
  history,
  instructions,
  loss,
  problem,
  project,
  projects,
  queue,
  questions,
  text,
  search,
  settings,
  translate,
  workbench,
}
