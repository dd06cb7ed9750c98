/** What a page asks of the service worker. */
export type WorkerMessage =
  /** Take over from the version before. */
  | { readonly type: 'activate' }
  /** Delete what no tab needs any more; `startPart` is the address of the script that the asking page began with. */
  | { readonly type: 'tidyUp'; readonly startPart: string }
