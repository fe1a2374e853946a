// The script that the examples of rules share: settings in order, so that each example breaks one rule only.

const settings = `---
title: Iron
subject: Information for people with low iron
lines:
  ask: Ask your team before you stop your tablets.
---
`

/** A script with settings in order and the given text. */
export const exampleScript = (text: string): string => `${settings}\n${text}`
