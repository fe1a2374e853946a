// Stage: interchange. Addresses (IRIs) of entities, for the linked-data formats.

/** What every address begins with. */
export const addressBase = 'https://compendium.example/'

/**
 * The address of an entity.
 *
 * @param id Its id.
 * @returns An IRI.
 */
export function addressOf(id: string): string {
  return `${addressBase}id/${encodeURI(id)}`
}
