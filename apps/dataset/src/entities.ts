// Stage: contract. The entity kinds in the order of compendium.json, with the names their types have.
import type { Compendium } from '@compendium/schema'

/** A list of entities in a compendium. */
export type EntityKind = Exclude<keyof Compendium, 'meta' | 'redirects'>

/** An entity of any kind. */
export type Entity = Compendium[EntityKind][number]

/** Every entity kind with the name of its type and a plain phrase for people. */
export const entityKinds: readonly { kind: EntityKind; type: string; label: string }[] = [
  { kind: 'documents', type: 'Document', label: 'articles' },
  { kind: 'sections', type: 'Section', label: 'sections' },
  { kind: 'tables', type: 'Table', label: 'tables' },
  { kind: 'glossary', type: 'Term', label: 'glossary terms' },
  { kind: 'references', type: 'Reference', label: 'references' },
  { kind: 'medicines', type: 'Medicine', label: 'medicines' },
  { kind: 'findings', type: 'Finding', label: 'quantities' },
  { kind: 'disagreements', type: 'Disagreement', label: 'disagreements between articles' },
]
