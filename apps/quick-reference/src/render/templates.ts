// Render: the templates, compiled once. They place strings of the view model and do nothing else.
import Handlebars from 'handlebars'
import { readOwnFile } from './read-own-file.ts'
import { rememberParts } from './remember-parts.ts'

const partials = ['filter', 'group', 'sheet', 'source-view', 'sources', 'tables']
// Those that make up most of a page and stay the same on most of its editions.
const remembered = ['row', 'section', 'source-article', 'table']

let compiled: ((view: object) => string) | undefined

/**
 * Fills the template of the page's body.
 * @param view the view model; a value that a template names and the model lacks is an error
 * @returns HTML in which every string of the model is escaped
 */
export function renderBody(view: object): string {
  compiled ??= compile()
  return compiled(view)
}

function compile(): (view: object) => string {
  const handlebars = Handlebars.create()
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: {}, preventIndent: true, data: false }
  const parts = rememberParts()
  for (const name of partials) handlebars.registerPartial(name, readTemplate(name))
  for (const name of remembered)
    handlebars.registerPartial(name, parts.wrap(handlebars.compile(readTemplate(name), options)))
  const template = handlebars.compile(readTemplate('body'), options)
  return (view) => {
    const html = template(view)
    parts.endPage()
    return html
  }
}

function readTemplate(name: string): string {
  return readOwnFile(`templates/${name}.hbs`)
}
