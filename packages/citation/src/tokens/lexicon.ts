/**
 * Stage: tokens. Closed word classes of bibliographic references, as bit flags: months, cue words, words of
 * journal titles, of publishers, of organisations, places. General lists; no title or name of a real work.
 */

import { hashText } from './hash.ts'
import { RowIndex } from './row-index.ts'

/** Bits of a word's classes. */
export const Lexeme = {
  month: 1,
  volumeCue: 2,
  issueCue: 4,
  pageCue: 8,
  editorCue: 16,
  editionCue: 32,
  inCue: 64,
  journal: 128,
  publisher: 256,
  organisation: 512,
  place: 1024,
  particle: 2048,
  conjunction: 4096,
  function: 8192,
  webCue: 16384,
  suffix: 32768,
  etAl: 65536,
  given: 131072,
} as const

const LISTS: [number, string][] = [
  [
    Lexeme.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août octobre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  [Lexeme.volumeCue, 'vol vols volume volumes bd band tome tomo'],
  [Lexeme.issueCue, 'no nr num number issue iss heft suppl supplement pt part special n'],
  [Lexeme.pageCue, 'p pp pg pgs page pages s ss art article'],
  [Lexeme.editorCue, 'ed eds editor editors edited edit hrsg hg herausgeber dir coord'],
  [Lexeme.editionCue, 'ed edn edition rev revised reprint auflage aufl édition edición'],
  [Lexeme.inCue, 'in en dans'],
  [
    Lexeme.journal,
    'journal j jour journ zeitschrift z annals ann annual annu archives arch bulletin bull proceedings proc review reviews rev transactions trans letters lett research res quarterly q international int american am british br brit canadian can european eur nordic scandinavian scand nature natl national science sciences sci scientific medicine medical med clinical clin clinics experimental exp applied appl advances adv biol biology biochem chem chemistry phys physics physiol physiology pharmacol pharmacology psychol psychology psychiatry psychiatr neurosci neurology neurol surg surgery oncol oncology cancer cell molecular mol genet genetics immunol immunology microbiol microbiology endocrinol endocrinology metab metabolism pathol pathology toxicol toxicology urol urology andrology fertil fertility steril sterility reprod reproduction obstet gynecol pediatr pediatrics nurs nursing dent dental radiol radiology acad academy soc society assoc association inst institute lancet today studies stud history hist philosophy philos economics econ economic political polit policy social sociology sociol law engineering eng environ environmental ecology ecol geophys meteor astron astrophys astrophysical mater materials technol technology comput computer computing ieee acm plos bmc frontiers opinion forum magazine notes news newsletter gazette times post herald tribune trends current curr acta revista revue rivista giornale archiv comptes rendus communications commun reports rep mag monthly weekly world health public behav behavior behavioral educ education educational language linguistics literature anthropology archaeology geography geology',
  ],
  [
    Lexeme.publisher,
    'press publisher publishers publishing publications publ verlag verl books book university univ up wiley springer elsevier routledge blackwell oxford cambridge sage pearson mcgraw macmillan palgrave penguin academic norton harper harpercollins norton benjamins erlbaum thieme karger saunders mosby lippincott williams wilkins humana kluwer nijhoff brill gruyter sons inc ltd co company corporation corp gmbh llc plc editions éditions editorial presses print printing office harvard princeton yale chicago stanford mit basic free verso polity ashgate continuum bloomsbury academica guilford vintage random doubleday knopf dover plenum freeman addison wesley prentice hall jossey bass houghton mifflin little brown simon schuster',
  ],
  [
    Lexeme.organisation,
    'university institute institution association organization organisation society group committee council commission department ministry agency center centre bureau federation foundation service services office academy college board clinic hospital network consortium collaboration collaborative investigators team task force program programme project union bank library museum company corporation inc ltd authority administration laboratory study trust partnership initiative panel working government international national',
  ],
  [
    Lexeme.place,
    'york london oxford cambridge boston chicago philadelphia washington baltimore berlin paris amsterdam leiden dordrecht heidelberg munich münchen stuttgart frankfurt tokyo toronto sydney melbourne dublin edinburgh geneva basel zurich zürich vienna wien rome roma milan madrid barcelona brussels copenhagen stockholm oslo helsinki delhi singapore kong beijing seoul los angeles san francisco berkeley stanford princeton ithaca durham minneapolis seattle austin hoboken hillsdale mahwah rockville bethesda geneva usa uk us england germany france netherlands canada australia switzerland japan china india italy spain ma ny nj ca il pa md dc tx fl va nc ct mi mn oh wa or ga tn mo wi az co mass calif conn ill mich penn fla minn pennsylvania massachusetts california illinois texas jersey connecticut michigan philadelphia louis st thousand oaks newbury park englewood cliffs beverly hills upper saddle river',
  ],
  [
    Lexeme.particle,
    'van von der den de del della di da dos das du la le el al ter ten zu zur bin ibn st mac vander vom af av y',
  ],
  [Lexeme.conjunction, 'and und et y & e og och en with'],
  [
    Lexeme.function,
    'a an the of and or in on for to from with by at as is are was were be been do does did can could how what why when where which who into between among under over after before during through toward towards without within versus vs via its their his her our your this that these those not no new der die das und des la le les de du et el los las y en il per',
  ],
  [
    Lexeme.webCue,
    'retrieved accessed available online http https www url website web site last visited updated internet cited from',
  ],
  [Lexeme.suffix, 'jr sr ii iii iv'],
  [Lexeme.etAl, 'al etal etat colleagues others coll'],
  [
    Lexeme.given,
    'john james robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy hans karl wolfgang klaus jürgen günter stefan andreas thomas jean pierre michel françois jacques andré claude luis manuel miguel pedro giovanni giuseppe marco francesco mario ahmed mohamed mohammed ali hiroshi takashi kenji wei li ming jan erik lars anders ivan vladimir sergei debbie alexander alexandra alfred alicia allan allison amber amelia andreas angel anita annette antoine armand astrid audrey aurora becky bernard bernadette bert beth bill bob brad bradley brigitte bryan cameron camille candice carla caroline cathy cecilia charlotte chloe claire clara claudia colin connie courtney craig crystal dale damian dana danielle darren dave dean denis derek diego dominic don dora duncan dylan ed eddie edgar edith edmund edwin eleanor elena eli elisabeth ella ellen emma enrique erica erik erin ethan eva evan federico felix fernando fiona floyd francis francisco franz gabriel gail gavin gene geoffrey gerard gilbert gina glenn gordon grace graham grant greg guy hannah harriet harvey heidi helena henri herbert herman hilary holly hugh ian ingrid irma isaac isabel isabella jackie jacob jake jamie jan jared jay jeanne jeff jenna jenny jill jim jo joanna joanne joel johanna jon jordan jorge josephine joy juanita juliet june karin karl kate katie kay kayla ken kent kim kirk kristen kristin kurt kyle lance lauren laurence laurie lee leo leon leonard leslie lester lewis liam lillian lloyd lorenzo lucas lucy luke lydia lynn madison malcolm marc marcus margarita marion marjorie marsha marvin maurice max maxwell megan melanie melvin meredith michele miles milton miriam mitchell mohammad molly monica morgan muriel nadia naomi natalie nathan neil nelson nick nigel nina noah nora norman oliver olivia omar oscar otto owen pablo pam pat paulo peggy penny perry pete phil phillip priya rafael ray regina rene rhonda rick rita rob roberta roberto rodney roland rosa rosemary ross ruben ryan sabrina sally salvador sam sandy sasha sebastian shane sheila shirley sidney silvia simon sofia sonia sophia sophie stacy stanley stella stewart stuart sue suzanne sylvia tanya tara ted terence theodore tim toby todd tom tony tracy travis trevor tyler ursula valerie vanessa vera vernon vicki vincent vivian wade walter warren wendy wesley wilbur wilhelm winston yvonne zachary zoe',
  ],
]

const BITS = new Map<string, number>()
for (const [bit, words] of LISTS)
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit)

// Looked up for every token: by hash, so that no string is hashed again.
const WORDS = [...BITS.keys()]
const SETS = [...new Set([0, ...BITS.values()])]
const SET_OF = Uint8Array.from(BITS.values(), (bits) => SETS.indexOf(bits))
const INDEX = new RowIndex()
for (const [at, word] of WORDS.entries()) INDEX.add(hashText(word) & 0x7fffffff, at)

/**
 * Looks a word up.
 *
 * @param lower
 *   The word in lower case.
 * @param hash
 *   Its hash.
 * @returns
 *   The number of its set of classes, below 256; 0 for no class.
 */
export function lexemeSetOf(lower: string, hash: number): number {
  const at = INDEX.find(hash & 0x7fffffff)
  return at >= 0 && WORDS[at] === lower ? SET_OF[at]! : 0
}

/**
 * Tells the classes of a set.
 *
 * @param set
 *   What {@link lexemeSetOf} gave.
 * @returns
 *   The bits of {@link Lexeme} that hold.
 */
export function lexemesIn(set: number): number {
  return SETS[set]!
}

/**
 * Looks a word up.
 *
 * @param lower
 *   The word in lower case.
 * @returns
 *   The bits of {@link Lexeme} that hold; 0 for any other word.
 */
export function lexemesOf(lower: string): number {
  return lexemesIn(lexemeSetOf(lower, hashText(lower)))
}
