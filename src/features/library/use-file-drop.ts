import { useEffect, useEffectEvent, useState } from 'react'

/** Takes files that are dropped anywhere on the page; true while some are dragged over it. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [isDragging, setDragging] = useState(false)
  const takeFiles = useEffectEvent(onFiles)
  useEffect(() => {
    const listening = new AbortController()
    const listen = (type: 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => hasFiles(event) && run(event), { signal: listening.signal })
    listen('dragover', (event) => {
      event.preventDefault()
      setDragging(true)
    })
    listen('dragleave', (event) => {
      // Only leaving the window counts, not passing from one element to the next.
      if (event.relatedTarget === null) setDragging(false)
    })
    listen('drop', (event) => {
      event.preventDefault()
      setDragging(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) takeFiles(files)
    })
    return () => listening.abort()
  }, [])
  return isDragging
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
