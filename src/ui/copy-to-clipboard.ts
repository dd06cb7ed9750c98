/** What is copied: text for any program, and the same as HTML for those that take it. */
export interface Copied {
  readonly text: string
  readonly html?: string
}

/** Puts something on the clipboard after a press; false where the browser does not allow it. */
export async function copyToClipboard({ text, html }: Copied): Promise<boolean> {
  const kinds = { 'text/plain': text, ...(html && { 'text/html': html }) }
  try {
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    // A page that came without encryption has no such clipboard: the older way asks the browser to copy and answers it.
    return copyByEvent(kinds)
  }
}

function copyByEvent(kinds: Readonly<Record<string, string>>): boolean {
  let isTaken = false
  const fill = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(kinds)) event.clipboardData?.setData(type, content)
    event.preventDefault()
    event.stopPropagation()
    isTaken = true
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    return document.execCommand('copy') && isTaken
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}
