// Stage: show. What is printed may quote any file: control characters in it must not steer the terminal.
import type { Terminal } from '../terminal.ts'

// Colour (CSI … m) is what messages are painted with; tab and line feed lay them out.
const control = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g

/**
 * Write control characters out.
 *
 * @param text
 *   Text for a terminal.
 * @param color
 *   Whether colours stay.
 * @returns
 *   The text, with `[U+001B]` and the like in place of what a terminal would obey.
 */
function showControls(text: string, color: boolean): string {
  return text.replace(control, (found) =>
    found.length > 1 && color
      ? found
      : `[U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]${found.slice(1)}`,
  )
}

/**
 * Guard a terminal.
 *
 * @param terminal
 *   The terminal.
 * @returns
 *   One that is given no control characters, and colours only where it may show them.
 */
export function guardTerminal(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text) => terminal.print(showControls(text, terminal.color)),
    error: (text) => terminal.error(showControls(text, terminal.color)),
    ...(terminal.remember && {
      remember: (run) => terminal.remember!({ ...run, text: showControls(run.text, terminal.color) }),
    }),
  }
}
