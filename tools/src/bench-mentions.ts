// Bench: MB/s of the search for glossary terms in prose. Usage: bench-mentions [MEGABYTES] [TERMS]
// Terms and text are made up by a fixed generator: one, two or three invented words a term, a term in every tenth place.

import { buildMentionFinder, type Term } from '@compendium/schema'

const megabytes = Number(process.argv[2] ?? 100)
const count = Number(process.argv[3] ?? 10_000)
const passageLength = 1200

/** A generator of whole numbers below a limit, the same at every run. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const random = randomNumbers(20261121)
const syllables =
  'an ber cor dal en for gan hor in jas kel lum mor nas or pin qua ros sten tar ul ven wes yl zor'.split(' ')
const word = (): string =>
  Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('')
const vocabulary = Array.from({ length: 20_000 }, word)
// The words of terms and those around them are two halves, so that only every tenth place holds a term.
const half = vocabulary.length / 2
const phrase = (words: number): string =>
  Array.from({ length: words }, () => vocabulary[random(half)]).join(' ')

const terms = Array.from({ length: count }, (_, index): Term => {
  const id = `term:${index}`
  const term = phrase(1 + random(3))
  return {
    id,
    term,
    abbreviations: [],
    aliases: [],
    plain: null,
    see: [],
    preferred: null,
    definitions: [],
    mentions: [],
  }
})

function passage(): string {
  let text = ''
  while (text.length < passageLength)
    text += `${random(10) === 0 ? terms[random(count)]!.term : vocabulary[half + random(half)]}${random(12) === 0 ? '. ' : ' '}`
  return text
}

const passages = Array.from({ length: 800 }, passage)
const unit = passages.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rounds = Math.max(1, Math.round((megabytes * 1e6) / unit))

const built = performance.now()
const find = buildMentionFinder(terms)
const building = performance.now() - built
for (const text of passages) find(text)

let found = 0
const started = performance.now()
const cpuBefore = process.cpuUsage().user
for (let round = 0; round < rounds; round++) for (const text of passages) found += find(text).length
const seconds = (performance.now() - started) / 1000
const cpuSeconds = (process.cpuUsage().user - cpuBefore) / 1e6

console.log(`${count} terms, automaton built in ${building.toFixed(0)} ms`)
const size = (rounds * unit) / 1e6
console.log(`${size.toFixed(0)} MB, ${found} mentions`)
console.log(
  `${(size / seconds).toFixed(1)} MB/s by the clock, ${(size / cpuSeconds).toFixed(1)} MB/s of processor time`,
)
