import { buildDataset } from '@compendium/dataset'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { smallCompendium } from './support/small-compendium.ts'

const files = await buildDataset(smallCompendium())
const json = (path: string) => JSON.parse(files.get(path)!)

/** Every shipped JSON file of ours with the name of its schema. */
const described = [...files.keys()]
  .filter(
    (path) => path.endsWith('.json') && !/^(schemas\/|package\.json|datapackage|references\.csl)/.test(path),
  )
  .map((path) => [path, path.startsWith('documents/') ? 'document' : path.replace('.json', '')] as const)

describe('shipped schemas', () => {
  it('should be of every kind of file', () => {
    expect(described.map(([path]) => path)).toContain('documents/sleep-and-iron.json')
    expect(described.length).toBeGreaterThanOrEqual(14)
  })

  it.each(described)('should accept %s in draft 2020-12 and draft-07', (path, name) => {
    for (const [ajv, file] of [
      [new Ajv2020({ strict: true, allowUnionTypes: true }), `schemas/${name}.schema.json`],
      [new Ajv({ strict: true, allowUnionTypes: true }), `schemas/${name}.draft-07.schema.json`],
    ] as const) {
      const validate = ajv.compile(json(file))
      validate(json(path))
      expect(validate.errors).toBeNull()
    }
  })

  it.each(described)('should refuse a property that the schema of %s does not know', (path, name) => {
    const value = json(path)
    const target = Array.isArray(value) ? value[0] : value
    if (!target || name === 'redirects') return expect(name).toMatch(/interchange|redirects/)
    target.unexpected = true
    expect(new Ajv2020({ allowUnionTypes: true }).compile(json(`schemas/${name}.schema.json`))(value)).toBe(
      false,
    )
    expect(
      new Ajv({ allowUnionTypes: true }).compile(json(`schemas/${name}.draft-07.schema.json`))(value),
    ).toBe(false)
  })

  it('should carry a versioned id, closed objects and a description for every field', () => {
    for (const path of files.keys()) {
      if (!/^schemas\/.*\.json$/.test(path)) continue
      const schema = json(path)
      expect(schema.$id).toBe(`https://compendium.example/schema/1.0.0/${path.slice('schemas/'.length)}`)
      JSON.stringify(schema, (key, node) => {
        if (node?.properties && !key.startsWith('allOf')) {
          expect(node.additionalProperties, path).toBe(false)
          for (const [field, property] of Object.entries<{ description?: string }>(node.properties)) {
            expect(property.description, `${path} ${field}`).toBeTruthy()
          }
        }
        return node
      })
    }
  })
})
