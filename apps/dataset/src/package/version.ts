// Stage: package. The version that changesets keep, which the published package takes over.
import { createRequire } from 'node:module'

const own = createRequire(import.meta.url)('@compendium/dataset/package.json') as { version: string }

/** Version of the package. */
export const packageVersion = own.version
