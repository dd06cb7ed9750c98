const constructors = [
  'DateTimeFormat',
  'NumberFormat',
  'ListFormat',
  'RelativeTimeFormat',
  'DisplayNames',
] as const

/**
 * Makes Intl answer as Chromium does, which has no data for Basque and Georgian and speaks the browser's language
 * instead. Returns what puts the real Intl back.
 */
export function stubIntlOfChromium(): () => void {
  const restore = [
    ...constructors.map((name) => stubConstructor(name, ['eu', 'ka'], 'en-US')),
    stubConstructor('Collator', ['eu', 'ka'], 'en-US'),
  ]
  return () => {
    for (const put of restore) put()
  }
}

function stubConstructor(name: keyof typeof Intl, missing: readonly string[], fallback: string): () => void {
  const original = Reflect.get(Intl, name)
  const answer = (locales: unknown) => (missing.includes(String([locales].flat()[0])) ? fallback : locales)
  const stub = new Proxy(original, {
    construct: (target, [locales, ...rest]) => Reflect.construct(target, [answer(locales), ...rest]),
    apply: (target, self, [locales, ...rest]) => Reflect.apply(target, self, [answer(locales), ...rest]),
  })
  Object.defineProperty(Intl, name, { value: stub, configurable: true, writable: true })
  return () => Object.defineProperty(Intl, name, { value: original, configurable: true, writable: true })
}
