import type { QueueView } from '../../domain/queue-view'

/** The same order, over everything. */
export function withoutFilters({ sort, descending }: QueueView): QueueView {
  return { sort, descending }
}
