import { neighbours, type QueueView } from '../../domain/queue-view'
import { useQueue } from '../../storage/use-queue'
import { useFound } from '../../storage/use-search'
import { useItemSession } from './item-session'

type Around = ReturnType<typeof neighbours>

let last: { of: readonly unknown[]; around: Around } | null = null

/** The items around this one in the view that it was opened from. Sorted once for all who ask: a queue may be long. */
export function useNeighbours(view: QueueView): Around {
  const { project, person, item } = useItemSession()
  const rows = useQueue(project.id)
  const found = useFound(project.id, view.search)
  const of = [rows, view, person, found, item.id]
  if (!last || last.of.some((each, i) => each !== of[i])) {
    last = { of, around: neighbours(rows ?? [], view, person, found, item.id) }
  }
  return last.around
}
