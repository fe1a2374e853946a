// Field: how sure the parse was of a node, and whether an editor has settled it.
import { z } from 'zod'

export const confidenceSchema = z.number().min(0).max(1).describe('How sure the parse is, from 0 to 1')
export const reviewedSchema = z.boolean().describe('Whether an editor has settled this node')
