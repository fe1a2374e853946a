// A script on the kettle corpus: every directive once, and no fault.

/** The script, with parts that a test replaces. */
export function kettleScript(change: { from: string; to: string } | null = null): string {
  const script = `---
title: Your kettle
subject: A leaflet on kettles
lines:
  safe: Let it cool first.
  ask: What can I use?
  tap: 'My tap:'
---

<!-- For editors only. -->

:::lead
A clean kettle boils sooner. :from{id="kettle-care#fundamentals" quote="boils sooner"}
:::

::::box{tone=main}
**Soft water** leaves no :term[scale]. :from{id="kettle-care#water" quote="Soft water leaves none"}
::::

## What builds up

:::::columns
::::column
1. Scale is a crust. :from{id="kettle-care#fundamentals" quote="grey crust"}
   - It is grey. :from{id="kettle-care#fundamentals" quote="grey crust"}
::::
::::column
- [ ] :line{key=ask}
::::
:::::

About :derived[1½]{formula="3 / 2"} goes into 3. :from{id="kettle-care#water" quote="≥ 3"} :from{id="kettle-care#table-1" quote="Well 3 2"}

:::figure
\`\`\`yaml
kind: timeline
title: The weeks
caption: From the first week on.
axis: Months
ticks: [0, 1, 2]
table: kettle-care#times
phases:
  - { row: 0, text: Scale starts. }
\`\`\`
:::

:::figure
\`\`\`yaml
kind: icon-arrays
title: Kettles with scale
from: [{ id: kettle-care#fundamentals, quote: grey crust }]
key: { filled: scale, empty: none, doubtful: null }
arrays:
  - { label: All, caption: 40 of 100 kettles, count: 'finding:share' }
\`\`\`
:::

:::figure
\`\`\`yaml
kind: hormone-loop
title: Water and scale
from: [{ id: kettle-care#fundamentals, quote: grey crust }]
stages: [Water, Kettle]
states:
  - { label: Hard, caption: Scale., signals: [{ label: flows, active: true }], feedback: { label: slows, active: false, targets: [0] }, input: null }
\`\`\`
:::

:::table{caption="Waters"}
| Water | What it does |
| --- | --- |
| Hard | Leaves scale :from{id="kettle-care#fundamentals" quote="hard water leaves"} |
:::

:::write-in{caption="My kettle"}
| Day | Remark |
| --- | --- |
|  |  |
:::

::write-line[:line{key=tap}]

:line{key=safe}

::page-break

## Word list

::word-list

## Sources

::sources{refs="ref:boiler-2019"}
`
  if (!change) return script
  if (!script.includes(change.from))
    throw new Error(`Unexpected change of \`${change.from}\`, the script does not hold it`)
  return script.replace(change.from, change.to)
}
