import { GitBranch } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { ScrollingPage } from '../../ui/scrolling-page'
import { useRescuedFocus } from '../../ui/use-rescued-focus'
import { useViewFocus } from '../../ui/use-view-focus'
import { Warning } from '../../ui/warning'
import styles from './alternatives.module.css'
import { Choice } from './choice'
import { FamilyList } from './family-list'
import { SideBySide } from './side-by-side'
import { type AlternativeActs, useAlternativeActs } from './use-alternative-acts'
import { type AlternativeFamily, useFamily } from './use-family'

const NameDialog = lazy(() => import('./name-dialog'))

/** Several ways to go on from one canvas (R96): branched, side by side, and in the end one chosen. */
export default function AlternativesPart() {
  // All words at once: those that come later would hide what somebody is typing.
  const { t } = useTranslation(['alternatives', 'app', 'library', 'compare', 'board', 'blocks', 'errors'])
  const { id } = useCanvasSession()
  const family = useFamily()
  const acts = useAlternativeActs(family)
  const page = useViewFocus<HTMLElement>()
  useRescuedFocus(page)
  const listId = useId()
  const hasOthers = family.members.length > 1
  return (
    <ScrollingPage ref={page} className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <NewAlternative family={family} acts={acts} isPrimary={!hasOthers} />
      </div>
      <p className={styles.quiet}>{t('intro')}</p>
      <OriginNotice family={family} acts={acts} />
      {hasOthers || family.lostOrigin ? (
        <section className={styles.section} aria-labelledby={listId}>
          <h2 id={listId}>{t('family')}</h2>
          <FamilyList family={family} acts={acts} />
        </section>
      ) : (
        <p className={styles.empty}>{t('empty')}</p>
      )}
      {(hasOthers || family.chosen) && <Choice family={family} acts={acts} />}
      {hasOthers && <SideBySide key={id} family={family} acts={acts} />}
    </ScrollingPage>
  )
}

interface FamilyProps {
  readonly family: AlternativeFamily
  readonly acts: AlternativeActs
}

function NewAlternative({ family, acts, isPrimary }: FamilyProps & { readonly isPrimary: boolean }) {
  const { t } = useTranslation('alternatives')
  const { isReadOnly } = useCanvasSession()
  const [isAsking, setAsking] = useState(false)
  const open = family.members.find(({ isOpen }) => isOpen)
  if (isReadOnly || !open) return null
  const { title, contentLanguage } = open.row
  return (
    <>
      <Button icon={GitBranch} look={isPrimary ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
        {t('new')}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <NameDialog
            title={t('new')}
            name={title.trim() && `${title.trim()} ${family.members.length + 1}`}
            contentLanguage={contentLanguage}
            hint={t('naming.hint')}
            save={{ label: t('naming.open'), run: (name) => acts.branch(name, true) }}
            other={{ label: t('naming.stay'), run: (name) => acts.branch(name, false) }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** What has become of the canvas that all came from, where it is not among them any more. */
function OriginNotice({ family, acts }: FamilyProps) {
  const { t } = useTranslation('alternatives')
  const { members, lostOrigin } = family
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  if (lostOrigin) {
    const text = lostOrigin.title.trim()
    // Nobody knows its language any more; alternatives begin with that of their origin.
    const title = [{ text, lang: language }]
    return (
      <Warning>
        {text ? (
          <PhraseText phrase={fillPhrase({ title }, (marks) => t('lostOrigin', marks))} />
        ) : (
          t('lostUntitled')
        )}
      </Warning>
    )
  }
  const origin = members.find(({ alternative }) => !alternative)
  if (!origin?.isInBin || origin.isOpen) return null
  const phrase = fillPhrase({ title: acts.name(origin) }, (marks) => t('binnedOrigin', marks))
  return (
    <Warning>
      <PhraseText phrase={phrase} />
    </Warning>
  )
}
