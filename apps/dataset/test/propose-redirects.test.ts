import { proposeRedirects } from '@compendium/dataset'
import type { Compendium } from '@compendium/schema'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { smallCompendium } from './support/small-compendium.ts'

const renamed = (): Compendium => {
  const compendium = JSON.parse(
    JSON.stringify(smallCompendium()).replaceAll('sleep-and-iron', 'iron-and-sleep'),
  )
  return Object.assign(compendium, { redirects: smallCompendium().redirects })
}
const rules = ({ messages }: { messages: { ruleId?: string }[] }) =>
  new Set(messages.map(({ ruleId }) => ruleId))

it('should propose nothing while every id is kept', async () => {
  expect(await proposeRedirects(smallCompendium(), smallCompendium(), null)).toEqual({
    text: null,
    messages: [],
  })
  expect(await proposeRedirects(null, smallCompendium(), null)).toEqual({ text: null, messages: [] })
})

it('should propose a redirect for every id of a renamed file, and say so', async () => {
  const proposal = await proposeRedirects(smallCompendium(), renamed(), null)
  const { redirects } = parse(proposal.text!)
  expect(redirects['sleep-and-iron']).toEqual({ kind: 'moved', to: ['iron-and-sleep'] })
  expect(redirects['sleep-and-iron#restless-legs/65-mg']).toEqual({
    kind: 'moved',
    to: ['iron-and-sleep#restless-legs/65-mg'],
  })
  expect(rules(proposal)).toEqual(new Set(['id-moved']))
  expect(String(proposal.messages[0]!.reason)).toContain('`sleep-and-iron`')
})

it('should keep a proposal over further builds until it is accepted', async () => {
  const { text } = await proposeRedirects(smallCompendium(), renamed(), null)
  const again = await proposeRedirects(renamed(), renamed(), text)
  expect(again.text).toBe(text)
  const accepted = renamed()
  accepted.redirects = { ...accepted.redirects, ...parse(text!).redirects }
  expect(await proposeRedirects(renamed(), accepted, text)).toEqual({ text: null, messages: [] })
})

it('should drop a proposal when the old id is back', async () => {
  const { text } = await proposeRedirects(smallCompendium(), renamed(), null)
  const back = await proposeRedirects(null, smallCompendium(), text)
  expect(back).toEqual({ text: null, messages: [] })
})

it('should name an id that nothing is like', async () => {
  const without = smallCompendium()
  without.medicines = []
  without.redirects = {}
  const proposal = await proposeRedirects(smallCompendium(), without, null)
  expect(parse(proposal.text!)).toEqual({ gone: ['med:ferropyrin'] })
  expect(rules(proposal)).toEqual(new Set(['id-gone']))
})
