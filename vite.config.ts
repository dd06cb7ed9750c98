/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static server.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 700,
    // What the start needs comes as one file: fewer requests, and 5 kB less than in twenty small ones.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  resolve: {
    // Two copies of Yjs in one page would not know each other's documents.
    dedupe: ['yjs'],
    // Dexie's own entry leads to its ES5 build, which is larger and does the same.
    alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }],
  },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/set-up.ts'],
    restoreMocks: true,
    allowOnly: false,
  },
})
