import { CircleCheckBig, PencilLine, RotateCcw, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { fillPhrase, quoteOr, writePhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { formatDate } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { workshopAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { Button, joinClasses } from '../../ui/button'
import styles from './alternatives.module.css'
import type { AlternativeActs } from './use-alternative-acts'
import type { AlternativeFamily, FamilyMember } from './use-family'

const NameDialog = lazy(() => import('./name-dialog'))

interface FamilyListProps {
  readonly family: AlternativeFamily
  readonly acts: AlternativeActs
}

/** The origin and its alternatives, with what can be done with each. */
export function FamilyList({ family, acts }: FamilyListProps) {
  const { t } = useTranslation(['alternatives', 'library'])
  const [renamed, setRenamed] = useState<FamilyMember>()
  return (
    <>
      <ul className={styles.members}>
        {family.members.map((member) => (
          <MemberItem
            key={member.row.id}
            {...{ member, acts }}
            isChosen={member.row.id === family.chosen?.row.id}
            onRename={setRenamed}
          />
        ))}
      </ul>
      {renamed && (
        <Suspense fallback={null}>
          <NameDialog
            title={t('renaming')}
            name={renamed.row.title}
            contentLanguage={renamed.row.contentLanguage}
            save={{
              label: t('rename.save', { ns: 'library' }),
              run: (title) => acts.rename(renamed, title),
            }}
            onClose={() => setRenamed(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}

interface MemberItemProps {
  readonly member: FamilyMember
  readonly acts: AlternativeActs
  readonly isChosen: boolean
  readonly onRename: (member: FamilyMember) => void
}

function MemberItem({ member, acts, isChosen, onRename }: MemberItemProps) {
  const { t } = useTranslation(['alternatives', 'app', 'library'])
  const { row, alternative, isOpen, isInBin } = member
  const { isReadOnly } = useCanvasSession()
  const name = acts.name(member)
  const branchedAt = new Date(alternative?.branchedAt ?? 0)
  const date = formatDate(branchedAt, currentLanguage(), 'dateTime')
  const origin = quoteOr(alternative?.originTitle ?? '', row.contentLanguage, t('untitled', { ns: 'app' }))
  return (
    <li className={joinClasses(styles.member, isOpen && styles.openMember)}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <PhraseText phrase={name} />
        </h3>
        <p className={styles.marks}>
          {isOpen && <strong>{t('member.isOpen')}</strong>}
          {isChosen && (
            <strong className={styles.sign}>
              <CircleCheckBig size={14} aria-hidden />
              {t('member.isChosen')}
            </strong>
          )}
          {!alternative && <span>{t('member.isOrigin')}</span>}
          {isInBin && <span>{t('member.isInBin')}</span>}
          <NoteCount count={row.noteCount} />
        </p>
        {alternative && (
          <p className={styles.quiet}>
            <PhraseText
              phrase={fillPhrase({ origin }, (marks) => t('member.branched', { date, ...marks }))}
            />
          </p>
        )}
      </div>
      <fieldset className={styles.tools} aria-label={t('member.actions', { title: writePhrase(name) })}>
        {!isOpen && !isInBin && (
          <Link href={workshopAddress(row.id, 'alternatives')} className={styles.link}>
            {t('member.workOn')}
          </Link>
        )}
        {isInBin && (
          <Button icon={RotateCcw} onClick={() => void acts.restore(member)}>
            {t('bin.restore', { ns: 'library' })}
          </Button>
        )}
        {!isInBin && !(isOpen && isReadOnly) && (
          <Button look="quiet" icon={PencilLine} onClick={() => onRename(member)}>
            {t('card.rename', { ns: 'library' })}
          </Button>
        )}
        {!isOpen && !isInBin && (
          <Button look="quiet" icon={Trash2} onClick={() => void acts.moveToBin(member)}>
            {t('card.delete', { ns: 'library' })}
          </Button>
        )}
      </fieldset>
    </li>
  )
}

function NoteCount({ count }: { readonly count: number }) {
  const { t } = useTranslation('alternatives')
  const number = formatNumber(count, currentLanguage())
  return <span>{count === 0 ? t('member.noNotes') : t('member.notes', { count, number })}</span>
}
