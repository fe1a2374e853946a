// Stage: interchange. What a format cannot hold, as data.
import type { JsonSchema } from '../schemas/json-schema.ts'

/** A field that a format leaves out or changes. */
export interface Loss {
  /** Path of the file in the package. */
  file: string
  /** The field, such as `PMID`. */
  field: string
  /** How many entities are touched. */
  count: number
  /** Why, and where the field is kept. */
  reason: string
  /** The first ids touched, ten at most. */
  examples: string[]
}

/** Collects losses while files are written. */
export class LossReport {
  readonly #losses = new Map<string, Loss>()

  /**
   * Note that a format does not hold a field of an entity.
   *
   * @param file Path of the file in the package.
   * @param field The field.
   * @param reason Why, and where the field is kept.
   * @param id The entity.
   */
  add(file: string, field: string, reason: string, id: string): void {
    const key = JSON.stringify([file, field, reason])
    const loss = this.#losses.get(key) ?? { file, field, count: 0, reason, examples: [] }
    loss.count++
    if (loss.examples.length < 10) loss.examples.push(id)
    this.#losses.set(key, loss)
  }

  /** @returns The losses in order of file and field. */
  list(): Loss[] {
    const keyed = [...this.#losses].sort(([a], [b]) => (a < b ? -1 : 1))
    return keyed.map(([, loss]) => loss)
  }
}

/**
 * The schema of `interchange.json`.
 *
 * @returns A definition without references.
 */
export function lossesSchema(): JsonSchema {
  const properties: Record<string, JsonSchema> = {
    file: { type: 'string', description: 'Path of the file in the package' },
    field: { type: 'string', description: 'Field that the format leaves out or changes' },
    count: { type: 'integer', minimum: 1, description: 'How many entities are touched' },
    reason: { type: 'string', description: 'Why, and where the field is kept' },
    examples: { type: 'array', items: { type: 'string' }, description: 'The first ids touched, ten at most' },
  }
  const loss = { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
  return { type: 'array', items: loss, description: 'What the interchange formats cannot hold' }
}
