import {
  countByRule,
  exitCode,
  formatJson,
  formatPretty,
  nearestName,
  report,
  severity,
  sortMessages,
} from '@compendium/diagnostics'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

function sample() {
  const sleep = new VFile({ path: 'articles/sleep.txt' })
  const diet = new VFile({ path: 'articles/diet.txt' })
  const first = report(diet, 'Unexpected heading', {
    ruleId: 'heading',
    place: { line: 2, column: 1 },
    fatal: null,
  })
  report(sleep, 'Unsure of 3 columns', {
    ruleId: 'table-columns',
    place: { start: { line: 12, column: 3 }, end: { line: 14, column: 9 } },
    note: 'Write the columns in the corrections file.',
  })
  report(sleep, 'Unexpected second article `sleep`', { ruleId: 'document-id', fatal: true, cause: first })
  report(sleep, 'Unsure of 2 columns', { ruleId: 'table-columns', place: { line: 4, column: 1 } })
  return [...sleep.messages, ...diet.messages]
}

test('exposes the public API', async () => {
  expect(Object.keys(await import('@compendium/diagnostics')).sort()).toEqual([
    'countByRule',
    'exitCode',
    'formatJson',
    'formatPretty',
    'locate',
    'nearestName',
    'report',
    'rulePage',
    'rulesPage',
    'severity',
    'sortMessages',
  ])
})

test('report makes a message of the file with everything that was said', () => {
  const file = new VFile({ path: 'a.txt' })
  const message = report(file, 'Unexpected `x`', {
    ruleId: 'some-rule',
    place: { line: 3, column: 2 },
    note: 'Write y.',
    actual: 'x',
    expected: ['y', 'z'],
  })
  expect(file.messages).toEqual([message])
  expect(message).toMatchObject({
    file: 'a.txt',
    reason: 'Unexpected `x`',
    ruleId: 'some-rule',
    source: 'compendium',
    line: 3,
    column: 2,
    note: 'Write y.',
    actual: 'x',
    expected: ['y', 'z'],
    fatal: false,
  })
})

test('fatal names the severity, and only errors make the exit code 1', () => {
  const messages = sample()
  expect(messages.map(severity)).toEqual(['warning', 'error', 'warning', 'info'])
  expect(exitCode(messages)).toBe(1)
  expect(exitCode(messages.filter((message) => message.fatal !== true))).toBe(0)
  expect(exitCode([])).toBe(0)
})

test('sorting does not depend on the order of the rules', () => {
  const sorted = sortMessages(sample())
  expect(sorted.map((message) => `${message.file}:${message.line}`)).toEqual([
    'articles/diet.txt:2',
    'articles/sleep.txt:1',
    'articles/sleep.txt:4',
    'articles/sleep.txt:12',
  ])
  expect(sortMessages(sample().reverse()).map(String)).toEqual(sorted.map(String))
})

test('pretty lines carry file, line, column, severity, reason and rule, with advice below', async () => {
  expect(await formatPretty(sample())).toBe(
    [
      'articles/diet.txt:2:1 info Unexpected heading heading',
      '     = rule: docs/rules.md#heading',
      'articles/sleep.txt:1:1 error Unexpected second article `sleep` document-id',
      '     = see:  articles/diet.txt:2:1 Unexpected heading',
      '     = rule: docs/rules.md#document-id',
      'articles/sleep.txt:4:1 warning Unsure of 2 columns table-columns',
      '     = rule: docs/rules.md#table-columns',
      'articles/sleep.txt:12:3 warning Unsure of 3 columns table-columns',
      '     = help: Write the columns in the corrections file.',
      '',
      '4 messages (✖ 1 error, ⚠ 2 warnings)',
    ].join('\n'),
  )
  expect(await formatPretty([])).toBe('')
  const information = sample().filter((message) => severity(message) === 'info')
  expect(await formatPretty(information)).toBe(
    'articles/diet.txt:2:1 info Unexpected heading heading\n     = rule: docs/rules.md#heading',
  )
})

test('the line of a message stands below it, with its words underlined, and so does that of its cause', async () => {
  const file = new VFile({ path: 'glossary.yaml' })
  const cause = report(new VFile({ path: 'glossary.yaml' }), '`iron` is a name of `ferritin` here', {
    ruleId: 'name-twice',
    place: { line: 1, column: 9 },
    fatal: null,
  })
  report(file, 'Unexpected name `iron`, expected one owner', {
    ruleId: 'name-twice',
    place: { start: { line: 2, column: 12 }, end: { line: 2, column: 16 } },
    cause,
  })
  const textOf = async () => 'term: [ iron]\r\n\taliases: [iron]\r\n'
  expect(await formatPretty(file.messages, { textOf })).toBe(
    [
      'glossary.yaml:2:12 warning Unexpected name `iron`, expected one owner name-twice',
      '   2 │ \taliases: [iron]',
      '     │ \t          ^^^^',
      '     = see:  glossary.yaml:1:9 `iron` is a name of `ferritin` here',
      '   1 │ term: [ iron]',
      '     │         ^',
      '     = rule: docs/rules.md#name-twice',
      '',
      '⚠ 1 warning',
    ].join('\n'),
  )
})

test('a long line is cut around its place', async () => {
  const file = new VFile({ path: 'a.txt' })
  const text = `${'a '.repeat(500_000)}here${' b'.repeat(500)}`
  const start = { line: 1, column: text.indexOf('here') + 1 }
  report(file, 'Unexpected word', {
    ruleId: 'word',
    place: { start, end: { line: 1, column: start.column + 4 } },
  })
  const [, line = '', marks = ''] = (await formatPretty(file.messages, { textOf: async () => text })).split(
    '\n',
  )
  expect(line.length).toBeLessThan(120)
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('here')
})

test('a place outside the file, a blank line and a file that is gone show no line', async () => {
  for (const text of ['', '\n\n  \n', null]) {
    const file = new VFile({ path: 'a.txt' })
    report(file, 'Unexpected word', { ruleId: 'word', place: { line: 3, column: 2 } })
    expect(await formatPretty(file.messages, { textOf: async () => text })).not.toContain('│')
  }
})

test('the nearest name is at most a third of the name away', () => {
  expect(nearestName('feritin', ['transferrin', 'ferritin'])).toBe('ferritin')
  expect(nearestName('feritin', ['transferrin', 'marrow'])).toBeNull()
})

test('colour is written only where asked for', async () => {
  expect(await formatPretty(sample())).not.toContain('\u001b[')
  expect(await formatPretty(sample(), { color: true })).toContain('\u001b[')
})

test('JSON holds the same messages in the same order, null for what is not stated', () => {
  const rows = JSON.parse(formatJson(sample()))
  expect(rows).toHaveLength(4)
  expect(rows[3]).toEqual({
    file: 'articles/sleep.txt',
    line: 12,
    column: 3,
    endLine: 14,
    endColumn: 9,
    severity: 'warning',
    ruleId: 'table-columns',
    reason: 'Unsure of 3 columns',
    note: 'Write the columns in the corrections file.',
    actual: null,
    expected: null,
    cause: null,
    help: 'docs/rules.md#table-columns',
  })
  expect(rows[1].cause).toEqual({
    file: 'articles/diet.txt',
    line: 2,
    column: 1,
    reason: 'Unexpected heading',
  })
})

test('counts put errors first, then the rule that speaks most', () => {
  expect(countByRule(sample()).map(({ severity, ruleId, count }) => [severity, ruleId, count])).toEqual([
    ['error', 'document-id', 1],
    ['warning', 'table-columns', 2],
    ['info', 'heading', 1],
  ])
})
