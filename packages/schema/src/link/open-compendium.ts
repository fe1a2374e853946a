// What the link stages work on.
import type { Compendium } from '../entities/compendium.ts'

/** A compendium that is not sealed yet: its counts and hash are not known. */
export type OpenCompendium = Omit<Compendium, 'meta'>
