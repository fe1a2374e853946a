// Tables of the structure tree as grids of cells.

import type { PdfModel, StructureElement } from './pdf-model.ts'

/** A cell with the place it takes. */
export interface TableCell {
  element: StructureElement
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

/** A table. */
export interface TableGrid {
  element: StructureElement
  /** Rows with the number of columns each covers, spans from above included. */
  rows: { width: number }[]
  /** The width of most rows. */
  width: number
  cells: TableCell[]
  /** The first cell that lies where another spans. */
  overlap: TableCell | null
  /** The first row with a cell that spans past the last row. */
  overhang: number | null
}

const grids = new WeakMap<PdfModel, TableGrid[]>()

/** All tables of a file as grids. */
export function tablesOf(model: PdfModel): readonly TableGrid[] {
  let list = grids.get(model)
  if (!list) {
    list = (model.structure?.elements ?? []).filter(({ role }) => role === 'Table').map(readGrid)
    grids.set(model, list)
  }
  return list
}

/** The IDs a cell names as its headers. */
export function headerIds(cell: StructureElement): string[] {
  const headers = cell.attributes.get('Headers')
  return Array.isArray(headers) ? headers.filter((id) => typeof id === 'string') : []
}

/** Whether a cell is a header that doesn't say what it heads. */
export function lacksScope({ element }: TableCell): boolean {
  return element.role === 'TH' && !['Row', 'Column', 'Both'].includes(String(element.attributes.get('Scope')))
}

/** Whether a data cell names a header, or a header with a scope reaches it along its row or column. */
export function hasHeader(cell: TableCell, table: TableGrid): boolean {
  if (headerIds(cell.element).length > 0) return true
  const { rows, columns } = reachOf(table)
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++) if (rows.has(row)) return true
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
    if ((columns.get(column) ?? Number.POSITIVE_INFINITY) < cell.row) return true
  }
  return false
}

const reaches = new WeakMap<TableGrid, { rows: Set<number>; columns: Map<number, number> }>()

// Rows that have a row header; columns with the row of their topmost column header.
function reachOf(table: TableGrid): { rows: Set<number>; columns: Map<number, number> } {
  let reach = reaches.get(table)
  if (reach) return reach
  reach = { rows: new Set(), columns: new Map() }
  for (const { element, row, column, rowSpan, columnSpan } of table.cells) {
    const scope = element.role === 'TH' ? element.attributes.get('Scope') : null
    if (scope === 'Row' || scope === 'Both') for (let at = 0; at < rowSpan; at++) reach.rows.add(row + at)
    if (scope !== 'Column' && scope !== 'Both') continue
    for (let at = column; at < column + columnSpan; at++) {
      reach.columns.set(at, Math.min(row, reach.columns.get(at) ?? row))
    }
  }
  reaches.set(table, reach)
  return reach
}

function readGrid(element: StructureElement): TableGrid {
  const rows = rowsOf(element)
  const taken: boolean[][] = rows.map(() => [])
  const grid: TableGrid = { element, rows: [], width: 0, cells: [], overlap: null, overhang: null }
  for (const [row, { children }] of rows.entries()) {
    let column = 0
    for (const child of children) {
      if (child.kind !== 'element' || (child.role !== 'TH' && child.role !== 'TD')) continue
      while (taken[row]![column]) column++
      const cell: TableCell = {
        element: child,
        row,
        column,
        rowSpan: span(child, 'RowSpan'),
        columnSpan: span(child, 'ColSpan'),
      }
      grid.cells.push(cell)
      place(cell, taken, grid)
      column += cell.columnSpan
    }
  }
  grid.rows = taken.map((columns) => ({ width: columns.length }))
  grid.width = mostFrequent(grid.rows.map(({ width }) => width))
  return grid
}

function place(cell: TableCell, taken: boolean[][], grid: TableGrid): void {
  if (cell.row + cell.rowSpan > taken.length) grid.overhang ??= cell.row
  for (let row = cell.row; row < Math.min(taken.length, cell.row + cell.rowSpan); row++) {
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
      if (taken[row]![column]) grid.overlap ??= cell
      taken[row]![column] = true
    }
  }
}

// Spans beyond any printed table are cut, so that a damaged number can't fill the memory.
function span(cell: StructureElement, name: string): number {
  const value = cell.attributes.get(name)
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), 1000) : 1
}

function rowsOf(element: StructureElement): StructureElement[] {
  return element.children.flatMap((child) => {
    if (child.kind !== 'element') return []
    if (child.role === 'TR') return [child]
    return ['THead', 'TBody', 'TFoot'].includes(child.role) ? rowsOf(child) : []
  })
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
