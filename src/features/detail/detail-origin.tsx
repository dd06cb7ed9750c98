import { CornerUpLeft } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Canvas } from '../../domain/canvas'
import type { DetailOf } from '../../domain/workshop/workshop-records'
import { canvasAddress, noteAddress } from '../../state/addresses'
import { useLibrary } from '../../state/services'
import styles from './detail-origin.module.css'

/** The way back from a canvas to the note of another canvas that it looks into. Load it late. */
export default function DetailOrigin({ of }: { readonly of: DetailOf }) {
  const { t } = useTranslation(['canvasKinds', 'app', 'board'])
  const row = useLibrary((state) => state.rows?.find(({ id }) => id === of.canvasId))
  const areRowsRead = useLibrary((state) => state.rows !== undefined)
  const origin = useOrigin(of.canvasId, row?.updatedAt)
  if (!areRowsRead) return null
  if (!row) return <Line>{t('origin.gone')}</Line>
  if (row.deletedAt !== undefined) return <Line>{t('origin.binned')}</Line>
  if (!origin) return null
  const note = origin.notesById.get(of.noteId)
  const language = origin.contentLanguage
  return (
    <Line>
      <CornerUpLeft size={16} aria-hidden />
      {note ? (
        <>
          <span>{t('origin.note')}</span>
          <Link href={noteAddress(origin.id, note.id)} lang={note.text ? language : undefined}>
            {note.text || t('emptyNote', { ns: 'board' })}
          </Link>
        </>
      ) : (
        <>
          <span>{t('origin.noNote')}</span>
          <Link href={canvasAddress(origin.id)} lang={origin.title ? language : undefined}>
            {origin.title || t('untitled', { ns: 'app' })}
          </Link>
        </>
      )}
    </Line>
  )
}

function Line({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('canvasKinds')
  return (
    <aside className={styles.origin} aria-label={t('origin.label')}>
      {children}
    </aside>
  )
}

/** The other canvas as it lies on the device, read again after each change of its row; undefined until then. */
function useOrigin(id: string, updatedAt: number | undefined): Canvas | undefined {
  const readCanvas = useLibrary((state) => state.readCanvas)
  const [origin, setOrigin] = useState<Canvas>()
  useEffect(() => {
    if (updatedAt === undefined) return
    let isWanted = true
    void readCanvas(id).then((canvas) => isWanted && setOrigin(canvas))
    return () => {
      isWanted = false
    }
  }, [id, readCanvas, updatedAt])
  return origin
}
