// Draw: a scene as an SVG string that is accessible by itself.
import { type ColourToken, colours } from '../scene/colours.ts'
import type { Mark, Paint, Scene } from '../scene/scene.ts'

/**
 * Writes a scene as SVG: `role="img"`, named by its title and described by its alternative text. Colours are attributes
 * with a class beside them (`fill-ink`, `stroke-accent`), so that a page's style sheet can repaint them without inline styles.
 * @param scene a finished figure
 * @returns well-formed SVG; the same scene gives the same string
 */
export function toSvg(scene: Scene): string {
  const { id, width, height } = scene
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${escapeXml(id)}-title" aria-describedby="${escapeXml(id)}-description" `,
    `viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}">`,
    `<title id="${escapeXml(id)}-title">${escapeXml(scene.title)}</title>`,
    `<desc id="${escapeXml(id)}-description">${escapeXml(scene.alt)}</desc>`,
    `<g aria-hidden="true">${scene.marks.map(writeMark).join('')}</g></svg>`,
  ].join('')
}

function writeMark(mark: Mark): string {
  switch (mark.type) {
    case 'group':
      return `<g transform="translate(${round(mark.x)} ${round(mark.y)})">${mark.marks.map(writeMark).join('')}</g>`
    case 'text': {
      const face = `font-size="${round(mark.size)}"${mark.weight === 'bold' ? ' font-weight="700"' : ''}`
      const fit = `textLength="${round(mark.width)}" lengthAdjust="spacingAndGlyphs" text-anchor="${mark.anchor}"`
      return `<text x="${round(mark.x)}" y="${round(mark.y)}" ${face} ${fit}${paint({ fill: mark.fill })}>${escapeXml(mark.text)}</text>`
    }
    case 'line':
      return `<line x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}"${paint(mark)}/>`
    case 'circle':
      return `<circle cx="${round(mark.cx)}" cy="${round(mark.cy)}" r="${round(mark.radius)}"${paint(mark)}/>`
    case 'rect': {
      const corner = mark.radius ? ` rx="${round(mark.radius)}"` : ''
      const size = `width="${round(mark.width)}" height="${round(mark.height)}"`
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" ${size}${corner}${paint(mark)}/>`
    }
    case 'path':
      return `<path d="${escapeXml(mark.d)}"${paint(mark)}/>`
    default: {
      const points = mark.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
      return `<${mark.type} points="${points}"${paint(mark)}/>`
    }
  }
}

function paint({ fill, stroke, strokeWidth, dash }: Paint): string {
  const classes = [fill && `fill-${fill}`, stroke && `stroke-${stroke}`].filter(Boolean).join(' ')
  const parts = [classes && `class="${classes}"`, `fill="${colour(fill)}"`]
  if (stroke) parts.push(`stroke="${colour(stroke)}"`, `stroke-width="${round(strokeWidth ?? 1)}"`)
  if (dash) parts.push(`stroke-dasharray="${dash.map(round).join(' ')}"`)
  return ` ${parts.filter(Boolean).join(' ')}`
}

function colour(token: ColourToken | undefined): string {
  return token ? colours[token] : 'none'
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}

// Control characters are not allowed in XML, not even as references; lone surrogates neither.
function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
