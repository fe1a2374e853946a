import { defineConfig } from 'vitest/config'

// Tests import packages by name and run on their sources, without a build.
export default defineConfig({
  resolve: { conditions: ['@compendium/source', 'module', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@compendium/source', 'module', 'node', 'import', 'default'] } },
  test: {
    include: ['{packages,apps}/*/test/**/*.test.ts', 'tools/test/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
