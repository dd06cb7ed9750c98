import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { contentSecurityPolicy } from './security-headers.ts'

/** Puts the Content-Security-Policy into the built page; the dev server needs inline scripts. */
export function forbidForeignContent(): Plugin {
  return {
    name: 'harreman:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Web app manifest and service worker; see docs/decisions/0009-offline.md. Addresses are relative: any folder will do. */
export function installable(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Harreman',
      short_name: 'Harreman',
      description: 'Business Model Canvas in English, Basque, Georgian and Turkish, kept on your device.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#f6f4ef',
      background_color: '#f6f4ef',
      categories: ['education', 'business', 'productivity'],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    injectManifest: {
      // One plain script: every browser that has service workers runs it.
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: ['.vite/**', 'service-worker.js'],
      // Named by their content: the same name is the same file.
      dontCacheBustURLsMatching: /^assets\//,
      // The largest is a font for PDF.
      maximumFileSizeToCacheInBytes: 2_000_000,
      // One after the other is loaded: the large fonts last.
      manifestTransforms: [
        async (entries) => ({ manifest: entries.toSorted((one, other) => one.size - other.size) }),
      ],
    },
  })
}
