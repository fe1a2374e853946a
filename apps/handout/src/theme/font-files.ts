// Theme: the embedded faces.
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

// Found by the name of the package: a bundle of this file lies elsewhere.
const own = pathToFileURL(createRequire(import.meta.url).resolve('@compendium/handout/package.json'))
const file = (name: string) => fileURLToPath(new URL(`assets/fonts/${name}`, own))

/**
 * Where the faces lie: Source Sans 3 cut to the characters of `knownCharacters`, under another name as its licence asks.
 * PDFKit takes the paths as names, too, and so opens each file once.
 */
export const fontFiles = {
  regular: file('clinic-sans-regular.ttf'),
  bold: file('clinic-sans-bold.ttf'),
} as const
