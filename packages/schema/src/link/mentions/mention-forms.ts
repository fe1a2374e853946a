// The forms under which prose may name a term: singular and plural. A possessive ends a word, so it needs no form.
import type { Term } from '../../entities/term.ts'

/** A term with its names. */
export type NamedTerm = Pick<Term, 'id' | 'term' | 'abbreviations' | 'aliases'>

/** A form of a name. */
export interface NameForm {
  form: string
  /** Index of the term. */
  term: number
  /** Whether upper and lower case count: they do for abbreviations. */
  cased: boolean
}

function plurals(name: string): string[] {
  if (/(?:ss|x|z|ch|sh)$/i.test(name)) return [`${name}es`]
  if (/(?:sis|xis)$/i.test(name)) return [name.replace(/is$/i, 'es')]
  if (/s$/i.test(name)) {
    const singular = /ies$/i.test(name)
      ? name.replace(/ies$/i, 'y')
      : /(?:us|is)$/i.test(name) || name.length < 5
        ? null
        : name.slice(0, -1)
    return singular ? [singular] : []
  }
  if (/[^aeiou]y$/i.test(name)) return [name.replace(/y$/i, 'ies')]
  return [`${name}s`]
}

/** An abbreviation: without spaces, with a capital or a digit after the first letter. */
function isCased(name: string): boolean {
  return !/\s/.test(name) && /^.+[\p{Lu}\d]/u.test(name) && name.length <= 8
}

/**
 * List the forms of terms.
 *
 * @param terms Terms with their names.
 * @returns Forms, each once; one that two terms share belongs to the first that has it as its own name.
 */
export function mentionForms(terms: readonly NamedTerm[]): NameForm[] {
  const forms = new Map<string, NameForm>()
  const add = (form: string, term: number, cased: boolean) => {
    const key = cased ? form : form.toLowerCase()
    if (form.length > 1 && !forms.has(key)) forms.set(key, { form, term, cased })
  }
  const addName = (name: string, term: number) => {
    const cased = isCased(name)
    for (const form of [name, ...plurals(name)]) add(form, term, cased)
  }
  for (const [index, { term }] of terms.entries()) addName(term, index)
  for (const [index, { abbreviations, aliases }] of terms.entries())
    for (const name of [...abbreviations, ...aliases]) addName(name, index)
  return [...forms.values()]
}
