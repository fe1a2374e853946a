// Theme: the embedded faces.
import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(`../../assets/fonts/${name}`, import.meta.url))

/**
 * Where the faces lie: Source Sans 3 cut to the characters of `knownCharacters`, under another name as its licence asks.
 * PDFKit takes the paths as names, too, and so opens each file once.
 */
export const fontFiles = {
  regular: file('clinic-sans-regular.ttf'),
  bold: file('clinic-sans-bold.ttf'),
} as const
