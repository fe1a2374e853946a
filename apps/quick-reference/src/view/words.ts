// View: the page's own words for the fixed values of the contract.
import type { Evidence, Property } from '@compendium/schema'

/** What is printed where the articles say nothing. */
export const notStated = 'Not stated in the sources'

/** Badges of references. */
export const evidenceWords: Record<Evidence, string> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  'journal-article': 'Journal article',
  textbook: 'Textbook',
  web: 'Web page',
  commercial: 'Commercial page',
}

/** Names of what a statement says of a medicine, in the order of reading. */
export const propertyWords: Record<Property, string> = {
  class: 'Class',
  target: 'Acts at',
  mechanism: 'Mechanism',
  route: 'Route',
  effect: 'Effect',
  role: 'Role',
  dose: 'Dose',
  schedule: 'Schedule',
  caution: 'Caution',
}

/** Outcomes of an editor's check of a reference. */
export const checkedWords = {
  verified: 'Checked against the publisher',
  corrected: 'Corrected against the publisher',
  unverified: 'Not yet verified',
  rejected: 'Rejected: not carried into clinical statements',
} as const

/** What the audit of references found, in a reader's words; what the badge or an editor's check says already is left out. */
export const auditWords: Readonly<Record<string, string>> = {
  'reference-missing-author': 'Printed without an author.',
  'reference-missing-year': 'Printed without a year.',
  'reference-missing-container': 'Printed without a journal or publisher.',
  'reference-conflicting-authors': 'The articles print different authors.',
  'reference-conflicting-given-names': 'The articles print different given names.',
  'reference-conflicting-container': 'The articles print different journals or publishers.',
  'reference-conflicting-volume': 'The articles print different volumes.',
  'reference-conflicting-pages': 'The articles print different pages.',
  'reference-conflicting-year': 'The articles print different years.',
  'reference-implausible-details': 'Some of the printed details cannot be right.',
  'reference-other-edition': 'Another article cites a later edition.',
  'reference-retracted-title': 'Its title says that it was retracted.',
  'reference-encyclopaedic-source': 'An encyclopaedia, not a study.',
  'reference-machine-written-source': 'Written by a machine.',
}

/**
 * A word with a capital first letter.
 * @param text any text
 * @returns the text, its first letter in upper case
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
