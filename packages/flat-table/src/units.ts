// Stage: words. Units of measurement and of time: what may stand behind a number, whatever is measured.

const symbols: ReadonlySet<string> = new Set(
  (
    'g kg mg µg μg mcg ng pg t l L dl dL cl cL ml mL µl µL μL fl fL m km cm mm µm μm nm mol mmol µmol μmol nmol pmol IU iu U mIU mEq meq Eq mOsm ' +
    'h hr hrs min mins s sec secs ms d wk wks mo yr yrs °C °F ° K mmHg kPa Pa hPa bar atm cal kcal kJ J dB Hz kHz MHz GHz Sv mSv µSv Gy mGy Bq W kW MW kWh V mV ' +
    'kV mA Ω N bpm rpm ppm ppb % ‰ G Fr oz lb lbs ft mi mph B kB KB MB GB TB Mbps Gbps dpi px pt m2 m3 cm2 cm3 mm2 km2 m² m³ cm² cm³ mm² km² ha'
  ).split(' '),
)

const words: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries time times percent ' +
    'point points unit units degree degrees gram grams kilogram kilograms milligram milligrams liter liters litre litres milliliter milliliters millilitre ' +
    'millilitres meter meters metre metres kilometer kilometers kilometre kilometres centimeter centimeters centimetre centimetres millimeter millimeters ' +
    'millimetre millimetres mile miles inch inches foot feet pound pounds ounce ounces cup cups teaspoon teaspoons tablespoon tablespoons drop drops piece pieces ' +
    'slice slices tablet tablets capsule capsules puff puffs calorie calories joule joules watt watts volt volts hundred thousand million billion trillion dozen'
  ).split(' '),
)

const periods: ReadonlySet<string> = new Set(
  'second minute hour day night week month year morning evening season'.split(' '),
)

const rhythms: ReadonlySet<string> = new Set(
  'hourly daily nightly weekly fortnightly monthly quarterly yearly annually'.split(' '),
)

/** Whether a word, as written and in lower case, is a unit: a symbol, symbols joined by slashes, or a unit's name. */
export function isUnit(core: string, norm: string): boolean {
  if (words.has(norm) || symbols.has(core)) return true
  if (!core.includes('/')) return false
  return core.split('/').every((part) => symbols.has(part) || words.has(part))
}

/** Whether a word, in lower case, is a period of time that something may happen in. */
export const isPeriod = (norm: string): boolean => periods.has(norm)

/** Whether a word, in lower case, says how often by itself. */
export const isRhythm = (norm: string): boolean => rhythms.has(norm)
