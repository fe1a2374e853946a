// Entities are encoded in pieces, and come out as JSON.stringify writes them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeEntity } from '../src/parts/encode-entity.ts'

const item = fc.dictionary(fc.string(), fc.jsonValue())
const entity = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__'),
  fc.oneof(fc.jsonValue(), fc.array(item), fc.constant(undefined)),
)

test('any entity comes out as JSON.stringify writes it, the second time too', () => {
  fc.assert(
    fc.property(entity, fc.string(), (value, before) => {
      const written = before + JSON.stringify(value)
      expect(Buffer.concat(encodeEntity(value, before)).toString('utf8')).toBe(
        Buffer.from(written).toString('utf8'),
      )
      expect(Buffer.concat(encodeEntity(value, before)).toString('utf8')).toBe(
        Buffer.from(written).toString('utf8'),
      )
    }),
  )
})
