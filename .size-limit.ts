import { listCriticalFiles } from './scripts/critical-path.ts'

// 200 kB is the aim, 220 kB the end.
export default [
  {
    name: 'JS, CSS and one language until the first note can be typed',
    path: listCriticalFiles().map((file) => `dist/${file}`),
    limit: '220 kB',
    gzip: true,
  },
]
