import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { CanvasId } from '../../domain/canvas'
import { importers } from '../../importers/index'
import { useImport } from './use-import'

const ImportDialog = lazy(() => import('./import-dialog'))

// Browsers know the last part of an ending only; some know none and go by the media type.
const accepted = [
  ...new Set(
    importers.flatMap(({ fileExtensions }) => fileExtensions.map((ending) => `.${ending.split('.').at(-1)}`)),
  ),
  'application/json',
  '.zip',
].join(',')

interface ImportDeskProps {
  /** After one file came in by itself; several are listed instead. */
  readonly onImported: (id: CanvasId) => void
  /** A zip is a backup and not a canvas; who reads backups has to say what is wrong with it. */
  readonly onBackup: (file: File) => void
  /** Draws what people press and where they drop; files go to the given functions. */
  readonly children: (desk: {
    readonly pickFiles: () => void
    readonly importFiles: (files: readonly File[]) => void
  }) => ReactNode
}

/** The way in for files, with all its questions and answers. */
export function ImportDesk({ onImported, onBackup, children }: ImportDeskProps) {
  const input = useRef<HTMLInputElement>(null)
  const { state, importFiles, dismiss } = useImport(onImported)
  const pickFiles = () => input.current?.click()
  const takeFiles = (files: readonly File[]) => {
    const backup = files.find(isZip)
    if (backup) onBackup(backup)
    void importFiles(files.filter((file) => !isZip(file)))
  }
  return (
    <>
      {children({
        pickFiles,
        importFiles: takeFiles,
      })}
      <input
        ref={input}
        type="file"
        accept={accepted}
        multiple
        hidden
        onChange={(event) => {
          takeFiles([...(event.currentTarget.files ?? [])])
          // Choosing the same file again is a change again.
          event.currentTarget.value = ''
        }}
      />
      <Suspense fallback={null}>
        {state.type !== 'idle' && <ImportDialog state={state} onClose={dismiss} onPick={pickFiles} />}
      </Suspense>
    </>
  )
}

function isZip({ name }: File): boolean {
  return /\.zip$/i.test(name)
}
