import * as z from 'zod/mini'

// zod otherwise probes `new Function`, which the Content-Security-Policy reports as a violation (zod #4461).
z.config({ jitless: true })

export { z }

/** A text in several interface or content languages: BCP 47 tag to text. */
export const localizedText = z.record(z.string(), z.string())
export type LocalizedText = z.infer<typeof localizedText>

/** A JSON object whose keys nobody here fixes. */
export const jsonObject = z.record(z.string(), z.unknown())
