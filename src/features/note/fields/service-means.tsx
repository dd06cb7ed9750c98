import { PackagePlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link as AddressLink } from 'wouter'
import { makeKeyResource } from '../../../document/commands/service-means'
import type { Note } from '../../../domain/canvas'
import {
  listServiceMeans,
  type ServiceMeans as Means,
} from '../../../domain/relationships/list-service-means'
import { noteAddress } from '../../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { Button } from '../../../ui/button'
import { DetailText } from './detail-text'
import styles from './fields.module.css'

/** What customers serve themselves with; each becomes a linked key resource by one press (R55). */
export function ServiceMeans({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  const canvas = useCanvasState((state) => state.canvas)
  const means = listServiceMeans(canvas, note)
  return (
    <div className={styles.part}>
      <DetailText note={note} part="serviceMeans" hint={t('hints.serviceMeans')} />
      {means.length > 0 && (
        <ul className={styles.means} aria-label={t('facts.serviceMeans')}>
          {means.map((each) => (
            <li key={each.text}>
              <span lang={canvas.contentLanguage}>{each.text}</span>
              <ResourceOf note={note} means={each} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ResourceOf({ note, means }: { readonly note: Note; readonly means: Means }) {
  const { t } = useTranslation(['relationships', 'blocks'])
  const { id, document, isReadOnly } = useCanvasSession()
  const link = useRef<HTMLAnchorElement>(null)
  const [isPressed, setPressed] = useState(false)
  const { text, resourceId } = means
  useEffect(() => {
    // The link stands where the pressed button was: whoever works by keyboard goes on from there.
    if (isPressed && resourceId !== undefined) link.current?.focus()
  }, [isPressed, resourceId])
  if (resourceId !== undefined)
    return (
      <AddressLink
        ref={link}
        href={noteAddress(id, resourceId)}
        aria-label={t('means.made', { means: text })}
      >
        {t('keyResources', { ns: 'blocks' })}
      </AddressLink>
    )
  if (isReadOnly) return null
  return (
    <Button
      icon={PackagePlus}
      aria-label={t('means.makeOf', { means: text })}
      onClick={() => {
        setPressed(true)
        makeKeyResource(document, note.id, means)
      }}
    >
      {t('means.make')}
    </Button>
  )
}
