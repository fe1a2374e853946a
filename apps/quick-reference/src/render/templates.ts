// Render: the templates, compiled once. They place strings of the view model and do nothing else.
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

const partials = ['filter', 'group', 'row', 'section', 'sheet', 'source-view', 'sources', 'table', 'tables']

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
  for (const name of partials) handlebars.registerPartial(name, readTemplate(name))
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: {}, preventIndent: true, data: false }
  const template = handlebars.compile(readTemplate('body'), options)
  return (view) => template(view)
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), 'utf8')
}
