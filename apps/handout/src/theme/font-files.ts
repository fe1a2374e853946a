// Theme: the embedded faces.
import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(`../../assets/fonts/${name}`, import.meta.url))

/** Names under which the faces are registered with a document. */
export const fontNames = { regular: 'regular', bold: 'bold' } as const

/** Where the faces lie: Source Sans 3 cut to the characters of `knownCharacters`, under another name as its licence asks. */
export const fontFiles = {
  regular: file('clinic-sans-regular.ttf'),
  bold: file('clinic-sans-bold.ttf'),
} as const
