import { z } from '../schema'

export const bundleVersion = 1

export const bundleKinds = ['project', 'labels', 'package', 'backup'] as const

/** The first line of a bundle; a backup repeats it, one a project. */
export const bundleHeaderSchema = z.looseObject({
  turnwise: z.literal(bundleVersion),
  kind: z.enum(bundleKinds),
  project: z.string().check(z.minLength(1)),
})

export type BundleHeader = z.infer<typeof bundleHeaderSchema>
export type BundleKind = BundleHeader['kind']
