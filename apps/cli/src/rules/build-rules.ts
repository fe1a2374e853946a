// The rules of the build itself, as an editor reads of them.
import type { RuleGroup } from '@compendium/diagnostics'

/** Rules of `build/render-kinds.ts`. */
export const buildRules: RuleGroup = {
  title: 'the build',
  rules: [
    {
      id: 'renderer-failed',
      finds: 'An output that could not be made.',
      why: 'It is a fault of the program, or of content that no check has seen. The other outputs are written, the earlier one stays.',
      fix: 'Please report it, with what `DEBUG=1` prints.',
      example: 'It speaks only where a renderer has a fault; a test plants one.',
    },
  ],
}
