/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching'
import type { WorkerMessage } from './worker-message'

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the build, written here when the app is built. */
  readonly __WB_MANIFEST: (string | { url: string; revision: string | null })[]
}

// Not `precacheAndRoute`: on activation it would delete the parts that tabs with the version before still need.
const precache = new PrecacheController()
precache.addToCacheList(self.__WB_MANIFEST)
const startPage = precache.getCacheKeyForURL('index.html') ?? 'index.html'

self.addEventListener('install', (event) => void precache.install(event))

self.addEventListener('activate', (event) => {
  // The page of the first visit, too, has everything from here on.
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, href } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return
  // Every view stands behind the hash of one page.
  const isStart = request.mode === 'navigate' && href.replace(/[?#].*$/, '') === self.registration.scope
  event.respondWith(answer(request, isStart ? startPage : (precache.getCacheKeyForURL(href) ?? href)))
})

/** Late parts of the version before are found too, for the tabs that still run it. */
async function answer(request: Request, key: string): Promise<Response> {
  // Not `caches.open`, which would make the cache anew for a page that is still open after everything was deleted.
  return (await caches.match(key, { cacheName: precache.strategy.cacheName })) ?? fetch(request)
}

self.addEventListener('message', (event) => {
  const message: WorkerMessage = event.data
  switch (message.type) {
    case 'activate':
      void self.skipWaiting()
      break
    case 'tidyUp':
      event.waitUntil(tidyUp(event, message.startPart))
  }
})

/** Deletes what no tab can ask for any more: with one tab open, when it runs this worker's version. */
async function tidyUp(event: ExtendableEvent, startPart: string): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (tabs.length <= 1 && precache.getCacheKeyForURL(startPart)) await precache.activate(event)
}
