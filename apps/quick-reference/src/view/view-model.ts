// View: the flat model that the templates and the Markdown edition place. Every string is plain text.

/** A run of text; `strong` runs are the quantities and names a reader scans for. */
export interface Run {
  text: string
  strong: boolean
}

/** Where a statement stands: a short visible key, the names behind it, and the quote in the source view. */
export interface SourceLink {
  /** Visible, such as "A3 line 146". */
  label: string
  /** Title of the article. */
  article: string
  /** Heading of the section, or empty. */
  section: string
  /** Fragment of the quote in the source view; null where the page carries no source view. */
  href: string | null
}

/** What kind of evidence stands behind a statement, in words. */
export interface Badge {
  word: string
  /** A class of the style sheet, such as "guideline". */
  key: string
  /** Fragment of the reference, where one is known. */
  href: string | null
}

/** A link with its words. */
export interface Link {
  label: string
  href: string
}

/** Something said below a row: another definition, a printed form of a reference. */
export interface Extra {
  label: string
  text: string
  sources: SourceLink[]
}

/** One statement with all that a reader needs to judge it. */
export interface Row {
  /** Fragment of the permalink. */
  id: string
  /** Lead term, or empty. */
  label: string
  runs: Run[]
  badge: Badge | null
  /** Who was studied, where known. */
  population: string | null
  /** What an editor or the audit says about it. */
  notes: string[]
  sources: SourceLink[]
  /** Where sources disagree about it. */
  conflicts: Link[]
  /** Outside addresses, http and https only. */
  links: Link[]
  /** Summary of the extras, or empty. */
  extrasTitle: string
  extras: Extra[]
  /** Tokens of the facets, such as "route:oral" or "A3". */
  facets: string
}

/** Rows under one heading; a collapsed group opens on demand. */
export interface Group {
  id: string
  /** Heading, or empty for rows that need none. */
  title: string
  subtitle: string
  collapsed: boolean
  ordered: boolean
  /** Tokens of the facets that all its rows share. */
  facets: string
  rows: Row[]
}

/** A cell of a table. */
export interface CellView {
  /** Label of the column, for narrow screens. */
  label: string
  header: boolean
  /** Whether the sources state nothing here. */
  missing: boolean
  runs: Run[]
  /** A target inside the page, for a cell that leads to details. */
  href: string | null
  conflicts: Link[]
  sources: SourceLink[]
}

/** A row of a table. */
export interface TableRow {
  id: string
  name: string
  cells: CellView[]
  facets: string
}

/** A table, with its columns; `collapsed` ones open on demand. */
export interface TableView {
  id: string
  title: string
  note: string
  collapsed: boolean
  columns: string[]
  rows: TableRow[]
  badge: Badge | null
}

/** A drawing with its caption. */
export interface FigureView {
  id: string
  svg: string
  caption: string
  sources: SourceLink[]
}

/** A section of the page. */
export interface SectionView {
  id: string
  title: string
  intro: string
  figures: FigureView[]
  /** Tables before the groups. */
  tables: TableView[]
  groups: Group[]
  /** Tables after the groups. */
  moreTables: TableView[]
}

/** A choice of the filter. */
export interface FacetView {
  key: string
  label: string
  options: { token: string; label: string }[]
}

/** An article, by its short key. */
export interface ArticleView {
  id: string
  key: string
  title: string
  path: string
  href: string | null
}

/** The whole page, without its source view and print sides. */
export interface PageView {
  title: string
  subtitle: string
  status: { approved: boolean; text: string }
  date: string
  version: string
  articles: ArticleView[]
  sections: SectionView[]
  facets: FacetView[]
  /** Names of the same thing, for the filter. */
  synonyms: string
  rowCount: number
  /** Whether there are so many rows that those out of sight should not be laid out. */
  many: boolean
}
