// Stage: diff. How far a version must move. The table is in docs/versions.md; both must say the same.

/** A step of a version, or none. */
export type Bump = 'major' | 'minor' | 'patch' | 'none'

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/**
 * The larger of two bumps.
 *
 * @param one A bump.
 * @param other A bump.
 * @returns The one that moves the version further.
 */
export function largerBump(one: Bump, other: Bump): Bump {
  return order[Math.max(order.indexOf(one), order.indexOf(other))]!
}

/**
 * Whether a bump is enough.
 *
 * @param stated What a changeset says.
 * @param least What the data asks for.
 * @returns True where the stated one moves the version at least as far.
 */
export function isEnough(stated: Bump, least: Bump): boolean {
  return order.indexOf(stated) >= order.indexOf(least)
}
