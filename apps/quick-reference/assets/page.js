;(() => {
  // Script of the page: the filter and the way from a row to its quote. All content is readable without it.
  const byId = (id) => document.getElementById(id)
  const box = byId('q')
  const selects = [...document.querySelectorAll('select[data-facet]')]
  const main = byId('main')
  const sections = [...main.querySelectorAll('.topic')].map((node) => ({
    node,
    link: document.querySelector(`nav a[href="#${node.id}"]`)?.parentElement,
    shown: 0,
  }))
  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  // A class of medicines is found by its own names and by those of its members.
  const synonyms = byId('filter')
    .dataset.synonyms.split(';')
    .map((group) => {
      const [names, members = ''] = group.split('>').map((part) => part.split('|'))
      return { names, finds: [...names, ...members].filter(Boolean).map((name) => ` ${name}`) }
    })
  let rows
  let opened = []
  let filtering = false
  // Rows that match and wait for one of the next frames: laying out a thousand at once would hold up the typing.
  const atOnce = 60
  let waiting = []
  let frame = 0
  const reveal = (count) => {
    for (const row of waiting.splice(0, count)) row.node.hidden = row.out = false
    frame = waiting.length ? requestAnimationFrame(() => reveal(atOnce)) : 0
  }

  // A row is read once: its words, its other names, and the section, group and facets it belongs to.
  const readRows = () => {
    const groups = new Map()
    rows = [...main.querySelectorAll('.row')].map((node) => {
      const block = node.closest('.block')
      if (block && !groups.has(block)) {
        const parts = block.querySelectorAll(':scope > h3, :scope > .sub, :scope > details > summary')
        const heading = [...parts].map((part) => part.textContent).join(' ')
        groups.set(block, {
          node: block,
          details: block.querySelector(':scope > details'),
          heading,
          shown: 0,
        })
      }
      return {
        node,
        key: ` ${fold(`${groups.get(block)?.heading ?? ''} ${node.textContent}`)} `,
        facets: new Set(`${node.dataset.f ?? ''} ${block?.dataset.f ?? ''}`.split(' ')),
        group: groups.get(block),
        section: sections.find((section) => section.node.contains(node)),
        out: false,
      }
    })
  }

  // A short word is matched from its start, so that "AI" does not find "said"; other names count as the word.
  const alternatives = (word) => {
    const start = word.length < 4 ? ` ${word}` : word
    const groups =
      word.length < 2 ? [] : synonyms.filter(({ names }) => names.some((name) => name.startsWith(word)))
    return [start, ...groups.flatMap(({ finds }) => finds)]
  }
  const matches = (row, words, tokens) =>
    words.every((finds) => finds.some((find) => row.key.includes(find))) &&
    tokens.every((token) => row.facets.has(token))

  const apply = () => {
    if (!rows) readRows()
    const words = fold(box.value).split(' ').filter(Boolean).map(alternatives)
    const tokens = selects.map((select) => select.value).filter(Boolean)
    const active = words.length + tokens.length > 0
    const groups = new Set()
    for (const section of sections) section.shown = 0
    for (const { group } of rows) if (group) group.shown = 0
    let count = 0
    cancelAnimationFrame(frame)
    waiting = []
    for (const row of rows) {
      const shown = !active || matches(row, words, tokens)
      if (!shown && !row.out) row.node.hidden = row.out = true
      if (shown && row.out) waiting.push(row)
      if (row.group) groups.add(row.group)
      if (!shown) continue
      count++
      if (row.group) row.group.shown++
      row.section.shown++
    }
    reveal(atOnce)
    if (active && !filtering) opened = [...main.querySelectorAll('details[open]')]
    for (const { node, details, shown } of groups) {
      node.hidden = active && !shown
      if (details) details.open = active ? shown > 0 : opened.includes(details)
    }
    for (const { node, link, shown } of sections) {
      node.hidden = active && !shown
      link?.classList.toggle('empty', active && !shown)
    }
    filtering = active
    document.documentElement.classList.toggle('filtering', active)
    byId('none').hidden = !active || count > 0
    byId('count').textContent = active ? `${count} of ${rows.length} entries` : `${rows.length} entries`
  }

  const save = () => {
    const state = new URLSearchParams()
    if (box.value.trim()) state.set('q', box.value.trim())
    for (const select of selects) if (select.value) state.set(select.dataset.facet, select.value)
    const hash = state.size ? `#filter:${state}` : '#'
    history.replaceState(null, '', hash)
  }

  const load = () => {
    if (!location.hash.startsWith('#filter:')) return false
    const state = new URLSearchParams(location.hash.slice(8))
    box.value = state.get('q') ?? ''
    for (const select of selects) {
      const token = state.get(select.dataset.facet) ?? ''
      select.value = [...select.options].some(({ value }) => value === token) ? token : ''
    }
    apply()
    return true
  }

  const clear = () => {
    box.value = ''
    for (const select of selects) select.value = ''
    apply()
  }

  const show = () => {
    if (load()) return
    for (const piece of main.querySelectorAll('.q.shown')) piece.classList.remove('shown')
    const target = byId(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    if (filtering && target.closest('[hidden]')) clear()
    reveal(waiting.length)
    for (let node = target; node; node = node.parentElement?.closest('details'))
      if ('open' in node) node.open = true
    target.querySelector(':scope > details')?.setAttribute('open', '')
    if (target.classList.contains('q')) {
      for (const piece of main.querySelectorAll(`[data-q="${target.id}"]`)) piece.classList.add('shown')
      target.tabIndex = -1
      target.focus({ preventScroll: true })
    }
    target.scrollIntoView({ block: target.classList.contains('q') ? 'center' : 'start' })
  }

  byId('filter').hidden = false
  byId('print').hidden = false
  if (matchMedia('(max-width: 60rem)').matches) document.querySelector('.jump').open = false
  // The address follows once the typing rests: browsers limit how often it may change.
  let resting
  box.addEventListener('input', () => {
    apply()
    clearTimeout(resting)
    resting = setTimeout(save, 200)
  })
  box.addEventListener('focus', () => rows ?? readRows())
  for (const select of selects) {
    select.addEventListener('change', () => {
      apply()
      save()
    })
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !filtering) return
    clear()
    clearTimeout(resting)
    save()
    box.focus()
  })
  byId('print').addEventListener('click', () => print())

  // The two printed sides are laid out by the widths of Arial. Where another font stands in and a column runs over, it
  // gives up entries from its end, and says how many.
  addEventListener('beforeprint', () => {
    const sheet = document.querySelector('.sheet')
    sheet.classList.add('measured')
    for (const side of sheet.querySelectorAll('.side')) {
      for (const column of side.querySelectorAll('.column')) shorten(column, side)
    }
    sheet.classList.remove('measured')
  })
  const shorten = (column, side) => {
    const end = side.getBoundingClientRect().bottom
    while (column.lastElementChild?.getBoundingClientRect().bottom > end) {
      const part = column.lastElementChild
      const last = [...part.querySelectorAll('p:not(.left)')].at(-1)
      const before = part.previousElementSibling
      if (last) {
        last.remove()
        if (!last.classList.contains('entry')) leave(part, 1)
      } else if (before) {
        part.remove()
        leave(before, leftOf(part))
      } else return
    }
  }
  const leftOf = (part) => Number.parseInt(part.querySelector('.left')?.textContent ?? '0', 10)
  const leave = (part, count) => {
    if (!count) return
    const total = leftOf(part) + count
    const left = part.querySelector('.left') ?? part.appendChild(document.createElement('p'))
    left.className = 'left'
    left.textContent = `${total} more on screen.`
  }
  addEventListener('hashchange', show)
  show()
})()
