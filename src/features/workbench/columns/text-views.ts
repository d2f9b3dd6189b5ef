import type { TextView } from '../../../conversation/response-text'

/** The ways to see a text, as the key goes through them. */
export const textViews = ['rendered', 'raw', 'invisible'] as const satisfies readonly TextView[]

export function nextView(view: TextView): TextView {
  return textViews[(textViews.indexOf(view) + 1) % textViews.length]!
}
