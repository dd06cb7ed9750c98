import type { KnipConfig } from 'knip'

export default {
  entry: [
    'src/batch/main.ts',
    'scripts/{start,test,bench,crash,fuzz,test-firefox}.mjs',
    'scripts/{run-batch,run-checks,run-firefox-story,serve,serve-for-tests,unpack-browser,write-country-data}.ts',
    'bench/run-bench.ts',
    // The build takes them by their paths.
    'src/app/offline/service-worker.ts',
    'scripts/plain-logging.ts',
    'test/crash/run-crash.ts',
    'test/fuzz/{main,import-worker}.ts',
    'test/firefox/{playwright.config,*.spec}.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,css}',
    'test/**/*.{ts,tsx}',
    'scripts/**/*.{mjs,ts}',
    'bench/**/*.ts',
    '!test/fixtures/**',
  ],
  // What Debian brings along installs Firefox.
  ignoreBinaries: ['apt-get'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Fonts are named by style sheets: their addresses count as imports.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, path]) => `import '${path}'`).join('\n'),
  },
} satisfies KnipConfig
