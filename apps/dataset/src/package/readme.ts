// Stage: package. The README that a consumer of the published package reads.
import type { Compendium } from '@compendium/schema'
import { entityKinds } from '../entities.ts'
import type { Loss } from '../interchange/losses.ts'
import type { JsonSchema } from '../schemas/json-schema.ts'
import { fieldGuide } from './field-guide.ts'
import { packageName } from './package-json.ts'
import { recipes } from './recipes.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

/**
 * Write the README of the published package.
 *
 * @param compendium The whole, for the counts.
 * @param definitions The schema definitions, for the field guide.
 * @param losses What the interchange formats cannot hold.
 * @returns Markdown.
 */
export function writeReadme(
  compendium: Compendium,
  definitions: Record<string, JsonSchema>,
  losses: Loss[],
): string {
  const counts = entityKinds.map(({ kind, label }) => `${compendium[kind].length} ${label}`)
  const lossRows = losses.map(
    ({ file, field, count, reason }) => `| \`${file}\` | \`${cell(field)}\` | ${count} | ${cell(reason)} |`,
  )
  return `# ${packageName}

Clinical articles as typed data. Every text knows the file, line and column it was read from.

This version holds ${counts.join(', ')}.
Contract ${compendium.meta.schemaVersion}, content hash \`${compendium.meta.contentHash.slice(0, 12)}…\`.

**Not medical advice.** The data repeats what the articles say. Until a named clinician has signed it off, it is a draft.

## Install

\`\`\`sh
npm install ${packageName}
\`\`\`

ESM, which these Nodes also \`require\`: ^20.19, ^22.12 or 24 and later, or any bundler. No dependencies.

## Use

\`\`\`js
import { medicines, meta } from '${packageName}'

console.log(meta.counts)
for (const medicine of medicines()) console.log(medicine.name, medicine.class)
\`\`\`

| export | job |
|---|---|
| \`meta\` | contract version, content hash, counts |
| \`byId(id)\`, \`byId(id, kind)\` | the entity of an id, or \`undefined\`; with a kind, typed as that kind |
| \`resolve(id)\` | the entities an id stands for, redirects followed: an old id still leads somewhere |
| \`kindOf(id)\` | the kind of entity of an id |
| ${entityKinds.map(({ kind }) => `\`${kind}()\``).join(', ')} | iterators |
| \`redirects\` | old ids and what replaces them |

An entity is parsed when it is first asked for; asked for again, it is the same object.

## Files

| file | what it holds |
|---|---|
| \`compendium.json\` | everything |
| \`compact.json\` | everything without places: no \`origin\`; a located text is a string, a mention an id, and the mentions of a term stand at the paragraphs only |
${entityKinds.map(({ kind, label }) => `| \`${kind}.json\` | all ${label} |`).join('\n')}
| \`documents/<id>.json\` | one article with its sections, tables and quantities |
| \`meta.json\`, \`redirects.json\` | version, hash and counts; old ids |
| \`schemas/<name>.schema.json\` | JSON Schema 2020-12 of each of these; \`<name>.draft-07.schema.json\` is the twin for older validators |
| \`references.csl.json\`, \`references.bib\`, \`references.ris\` | the references as CSL-JSON, BibTeX and RIS |
| \`csv/*.csv\`, \`csv/tables/*.csv\` | articles, sections, tables, findings, glossary, definitions, medicines and statements as CSV (RFC 4180, UTF-8) |
| \`datapackage.json\` | the CSV files as a Frictionless Data Package (version 2): types, keys, sizes, hashes |
| \`ndjson/<kind>.ndjson\` | the entities of a kind, one a line |
| \`glossary.skos.jsonld\` | the glossary as a SKOS concept scheme |
| \`glossary.schema-org.jsonld\` | the glossary as a schema.org \`DefinedTermSet\` |
| \`annotations.jsonld\` | findings, statements, definitions, mentions and citations as W3C Web Annotations on the articles |
| \`interchange.json\` | what these formats cannot hold |

In CSV, a text that a spreadsheet could take for a formula begins with one apostrophe more than in the JSON; values of a
list are parted by "; ".

Every JSON file has its declaration, \`.json.d.ts\`, beside it.
In Node, import JSON with \`with { type: 'json' }\`; the reader above needs no such syntax.

## Recipes

${recipes()}
## Field guide

Generated from the schemas. \`?\` marks a field that may be missing; every other field is there, \`null\` or empty where
the articles say nothing.

${fieldGuide(definitions)}
${lossRows.length === 0 ? '' : `## What the other formats cannot hold\n\n| file | field | entities | reason |\n|---|---|---|---|\n${lossRows.join('\n')}\n\n`}## Stability

Ids are public API. The version follows this table; \`docs/versions.md\` of the project says how it is computed.

| bump | when |
|---|---|
| major | a property removed, renamed or of another type; a closed list of values changed; an id gone without a redirect; an export path gone |
| minor | a new entity or optional property; a redirect; any changed dose, unit, range or caution |
| patch | wording, positions, confidence, aliases |

Read the changelog of a minor version before you upgrade: that is where doses and cautions change.

## Licence and rights

Code, types, schemas and arrangement: MIT. The texts of the articles belong to their publisher. See \`LICENSE\`.
`
}
