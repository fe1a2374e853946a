// Editors' file: redirects.yaml, where ids that are out of use point.
import { z } from 'zod'
import { redirectSchema } from '../../entities/compendium.ts'

export const redirectsFileSchema = z
  .strictObject({ redirects: z.record(z.string().min(1), redirectSchema) })
  .meta({ id: 'RedirectsFile', description: 'redirects.yaml: the ids that replace an id' })

/** The content of redirects.yaml. */
export type RedirectsFile = z.infer<typeof redirectsFileSchema>
