export { type CheckOptions, checkPdf, type PdfFinding } from './check-pdf.ts'
export { extractText, type PdfPageText, type PdfTextLine, type PdfTextRun } from './extract-text.ts'
export { type PdfStructureNode, readStructure } from './read-structure.ts'
export { type RuleDescription, ruleDescriptions } from './rule-descriptions.ts'
