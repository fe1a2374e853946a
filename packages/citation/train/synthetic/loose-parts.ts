/** Stage: training. People, imprints and foreign titles the way lists outside of any style book print them. */
import type { Dice } from './dice.ts'
import type { Line } from './line.ts'
import { initials, type Person } from './names.ts'
import * as words from './vocabulary.ts'

const list = (text: string) => text.trim().split(/\s*\|\s*/)

// Houses and towns apart, so that neither is known by the other.
const TOWNS = list(
  'Almere | Aarhus | Athens, GA | Bad Homburg | Basingstoke | Bergen | Bielefeld | Bloomington | Boulder | Burlington, VT | Cape Town | Carbondale | Chapel Hill | Coimbra | Coral Gables | Cuxhaven | Denton, TX | Eugene | Frankfurt am Main | Freiburg i. Br. | Gainesville, FL | Göttingen | Groningen | Hillsdale, NJ | Jena | Kraków | Lanham | Leuven | Lund | Malabar, FL | Montréal | Moskva | Nijmegen | Opladen | Paris | Ross-on-Wye | Santa Fe | Sevilla | Stroud | Szeged | Tartu | Toruń | Trondheim | Tübingen | Uppsala | Vic | Walnut Creek | Weinheim | Wolfsburg | Würzburg',
)
const COUNTRIES = list(
  'England | Germany | Ohio | Indiana | PA | NY | Ontario | New Zealand | The Netherlands | Buckinghamshire, England',
)
const FOREIGN_TITLES = list(
  'Zur Frage der Eisenresorption bei alten Menschen | Über den Einfluss des Schlafs auf den Stoffwechsel | Die Geschichte der Schilddrüse in drei Versuchen | Hormone und Gesellschaft: Eine Einführung | Le rôle du sommeil dans la mémoire des adultes | Les hormones et la vie quotidienne: essai de synthèse | L’enseignement de la médecine au XIXe siècle | La deficiencia de hierro en el deporte | El sueño y la salud de las mujeres: un estudio comparado | Estudio de la función renal en ancianos | Il sonno e la memoria nella clinica | La terapia ormonale in età avanzata | Järnbrist hos unga idrottare | Slaap en hormonen bij ouderen | O lichnykh imenakh v severnom dialekte [On personal names in the northern dialect] | Voprosy istorii severnogo jazyka [Questions of the history of the northern language] | Sono e memória em adultos: uma revisão | Badania nad snem i pamięcią',
)
const FOREIGN_JOURNALS = list(
  'Zeitschrift für Stoffwechselkunde | Deutsche Medizinische Blätter | Archiv für Physiologie und Klinik | Revue du sommeil | Annales de médecine du Nord | Cahiers d’histoire | Revista de Endocrinología Clínica | Anales de Nutrición | Rivista di medicina interna | Nordisk Tidskrift för Medicin | Vestnik severnoj istorii | Uchenye zapiski severnogo instituta | Kratkie soobshchenija muzeja | Revista Portuguesa de Saúde | Przegląd Lekarski Północy | Acta Lapponica',
)

/** How a list of names is printed. */
type NameForm = (of: Person, first: boolean) => string

const NAME_FORMS: NameForm[] = [
  (p) => `${p.family} ${initials(p.given).join('').replace(/\./g, '')}`,
  (p) => `${p.family} ${initials(p.given).join(' ').replace(/\./g, '')}`,
  (p) => `${p.family} ${initials(p.given).join('')}`,
  (p) => `${p.family}, ${initials(p.given).join('')}`,
  (p) => `${p.family}, ${initials(p.given).join(' ').replace(/\./g, '')}`,
  (p) => `${initials(p.given).join(' ')} ${p.family}`,
  (p) => `${p.given} ${p.family}`,
  (p, first) =>
    first ? `${p.family}, ${initials(p.given).join(' ')}` : `${initials(p.given).join(' ')} ${p.family}`,
  (p, first) => (first ? `${p.family}, ${p.given}` : `${p.given} ${p.family}`),
  (p, first) => (first ? `${p.family.toUpperCase()}, ${p.given}` : `${p.given} ${p.family.toUpperCase()}`),
]

/**
 * Lists people in some form.
 *
 * @param dice
 *   The random sequence.
 * @param of
 *   The people.
 * @returns
 *   The list without a mark at its end, the point of an initial apart.
 */
export function looseNames(dice: Dice, of: Person[]): string {
  const form = dice.pick(NAME_FORMS)
  const names = of.map((person, k) => form(person, k === 0))
  if (names.length === 1) return names[0]!
  if (names.length > 3 && dice.chance(0.3))
    return `${names.slice(0, 2).join(', ')}${dice.pick([', et al.', ' et al.', ' et al'])}`
  const between = names[0]!.includes(',') ? dice.pick([', ', '; ']) : ', '
  return `${names.slice(0, -1).join(between)}${dice.pick([' and ', ' & ', ', and ', between, ' et ', ' und '])}${names.at(-1)}`
}

/**
 * Names a town that the model is not to know from its publisher.
 *
 * @param dice
 *   The random sequence.
 * @returns
 *   The town, sometimes with its state.
 */
export function town(dice: Dice): string {
  const name = dice.pick(TOWNS)
  if (dice.chance(0.12)) return `${name.split(',')[0]!}, ${dice.pick(COUNTRIES)}`
  return dice.chance(0.1)
    ? `${name} ${dice.pick(['and', '&'])} ${dice.pick(['New York', 'London', 'Paris'])}`
    : name
}

/**
 * Adds place and publisher in some order.
 *
 * @param line
 *   The line.
 * @param dice
 *   The random sequence.
 */
export function looseImprint(line: Line, dice: Dice): void {
  const family = dice.pick(words.FAMILIES)
  const house = dice.pick([
    family,
    `${family} & ${dice.pick(words.FAMILIES)}`,
    `${family} & Sons, Inc.`,
    `${family} Co., Ltd.`,
    `${family} Verlag`,
    `${family} Books`,
    `Editorial ${family}`,
    `Éditions ${family}`,
    `${family}, ${dice.pick(words.FAMILIES)}, and Co.`,
    `Univ. of ${town(dice).split(/[ ,]/)[0]} Press`,
    dice.pick(words.ORGANISATIONS),
    dice.pick(words.UNIVERSITIES),
    dice.pick(words.PUBLISHERS)[0],
    dice.pick(words.PUBLISHERS)[0],
    dice.pick(words.PUBLISHERS)[0],
  ])
  const place = dice.chance(0.6) ? town(dice) : dice.pick(words.PUBLISHERS)[1]
  const roll = dice.next()
  if (roll < 0.64)
    line
      .add(place, 'place')
      .add(dice.pick([': ', ': ', ' : ']))
      .add(house, 'publisher')
  else if (roll < 0.82) line.add(house, 'publisher').add(', ').add(place, 'place')
  else if (roll < 0.86)
    line
      .add(house, 'publisher')
      .add(dice.pick(['. ', ' ']))
      .add(place, 'place')
  else line.add(house, 'publisher')
}

/**
 * Chooses a title and a journal in another language than English.
 *
 * @param dice
 *   The random sequence.
 * @returns
 *   Title and journal.
 */
export function foreignTitles(dice: Dice): [string, string] {
  return [dice.pick(FOREIGN_TITLES), dice.pick(FOREIGN_JOURNALS)]
}
