/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import project from './package.json' with { type: 'json' }
import { forbidForeignContent, installable } from './scripts/vite-plugins.ts'

const plainTests = [
  'test/*.test.ts',
  'test/{domain,rich-text,document,exporters,importers,batch}/**/*.test.ts',
]

const firstWords = ['app', 'library', 'transfer', 'board', 'blocks']

/**
 * The words of the first views are one file per language, all others a second one: the start holds the name of every
 * file, and sixty cost it more than eight. The words of the example are content, in a language of their own.
 */
function nameWords(path: string): string | null {
  const [, language, area = ''] = /locales\/(\w+)\/(\w+)\.json$/.exec(path) ?? []
  if (!language || area === 'example') return null
  return firstWords.includes(area) ? `words-${language}` : `more-words-${language}`
}

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static server.
  base: './',
  plugins: [react(), forbidForeignContent(), installable()],
  // For people who look into a backup; nothing decides by it.
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(project.version) },
  build: {
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 700,
    // Late parts lie on the device from the second visit on; to name beforehand what each needs costs the start 2 kB.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, parts, { hostType }) =>
        hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css')),
    },
    // What the start needs comes as one file: fewer requests, and 5 kB less than in twenty small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: nameWords, test: /locales/ },
            // What the library for holidays knows, apart from what it does: two files of half a megabyte.
            { name: 'holidays-data', test: /date-holidays\/src\/data/ },
          ],
        },
      },
    },
  },
  resolve: {
    // Two copies of Yjs in one page would not know each other's documents.
    dedupe: ['yjs'],
    // Dexie's own entry leads to its ES5 build, which is larger and does the same.
    alias: [
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
      // The holidays library asks for time zones of a whole century; it gets those of these years, 100 kB less.
      {
        find: /^moment-timezone$/,
        replacement: 'moment-timezone/builds/moment-timezone-with-data-10-year-range.js',
      },
      // Coloured lines in the console, with all they are made with: 5 kB of every first visit.
      {
        find: /^lib0\/logging$/,
        replacement: fileURLToPath(new URL('scripts/plain-logging.ts', import.meta.url)),
      },
      // The router brings along what React had not before version 18.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
    ],
  },
  test: {
    restoreMocks: true,
    allowOnly: false,
    // No test measures time; a slow machine must not fail what a quick one passes.
    testTimeout: 60_000,
    exclude: ['test/e2e/**'],
    projects: [
      // What knows no browser is tested without one: that is quicker, and it shows that it knows none.
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: plainTests,
          setupFiles: ['test/support/know-kinds.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-like',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...plainTests],
          setupFiles: ['test/support/know-kinds.ts', 'test/support/set-up.ts'],
        },
      },
    ],
  },
})
