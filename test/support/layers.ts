/** What a layer may know. A name that ends in `*` stands for all that begin so. */
export interface Layer {
  readonly layers: readonly string[]
  readonly packages: readonly string[]
}

/** The table of docs/architecture.md, from the subject outwards to the browser. */
export const layers: Readonly<Record<string, Layer>> = {
  domain: { layers: [], packages: [] },
  'rich-text': { layers: [], packages: ['mdast-util-from-markdown', 'mdast', 'micromark*'] },
  i18n: { layers: ['locales', 'domain'], packages: ['i18next', 'react-i18next'] },
  ui: { layers: [], packages: ['react', 'radix-ui', 'lucide-react'] },
  document: { layers: ['domain'], packages: ['yjs', 'lib0', 'fractional-indexing'] },
  exporters: {
    layers: ['domain', 'i18n', 'rich-text'],
    packages: [
      'pdfkit',
      'fontkit',
      '@expo-google-fonts/*',
      'dejavu-fonts-ttf',
      'docx',
      'papaparse',
      '@noble/hashes',
      'fflate',
      'mdast',
      'mdast-util-to-markdown',
      'mdast-util-gfm-table',
    ],
  },
  importers: {
    layers: ['domain'],
    packages: [
      'valibot',
      'fractional-indexing',
      'papaparse',
      'fflate',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
    ],
  },
  storage: { layers: ['domain', 'document'], packages: ['dexie', 'yjs'] },
  backup: {
    layers: ['domain', 'document', 'storage', 'i18n', 'exporters', 'importers'],
    packages: ['fflate', 'valibot', 'yjs'],
  },
  state: { layers: ['domain', 'document', 'storage', 'backup'], packages: ['react', 'zustand', 'yjs'] },
  editing: {
    layers: ['domain', 'document', 'i18n', 'rich-text', 'ui', 'state'],
    packages: ['react', 'react-i18next', 'i18next', 'zustand', 'lucide-react', 'wouter'],
  },
  features: {
    layers: [
      'domain',
      'document',
      'exporters',
      'importers',
      'i18n',
      'rich-text',
      'ui',
      'backup',
      'state',
      'editing',
    ],
    packages: [
      'react',
      'react-dom',
      'react-i18next',
      'i18next',
      'zustand',
      '@dnd-kit/*',
      'recharts',
      'date-holidays',
      'lucide-react',
      'wouter',
    ],
  },
  // The command of the shell: the same ways out on Node.
  batch: { layers: ['domain', 'exporters', 'importers', 'i18n'], packages: ['node:*'] },
  app: {
    layers: [
      'domain',
      'document',
      'exporters',
      'importers',
      'i18n',
      'rich-text',
      'ui',
      'backup',
      'state',
      'storage',
      'editing',
      'features',
    ],
    packages: [
      'react',
      'react-dom',
      'react-i18next',
      'i18next',
      'zustand',
      'wouter',
      'lucide-react',
      'workbox-precaching',
      '@fontsource-variable/*',
    ],
  },
}

/** Layers whose folders are strangers to one another. */
export const layersOfStrangers = ['features']

/** Layers that describe what they can do and load what does it when asked: their list brings no package along. */
export const layersLoadedLate = ['exporters', 'importers']

/** Where a layer may know some files of another and no more. */
export const onlyFiles: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  i18n: { domain: ['domain/language', 'domain/result'] },
}

export const emptyFolderNames = ['utils', 'helpers', 'common', 'shared', 'core', 'types', 'hooks']

export const limits = { file: 300, function: 60, component: 80 }
