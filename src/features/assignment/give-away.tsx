import { Check, FileDown, Link2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assignment } from '../../domain/assignment/assignment'
import { makeAssignmentFile, writeAssignmentFile } from '../../exporters/assignment/make-assignment-file'
import { packAssignment } from '../../exporters/assignment/pack-assignment'
import { makeFileName } from '../../i18n/file-name'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { assignmentAddress } from '../../state/addresses'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { copyToClipboard } from '../../ui/copy-to-clipboard'
import { Field, TextInput } from '../../ui/field'
import { saveFile } from '../../ui/save-file'
import { Warning } from '../../ui/warning'
import styles from './assignment.module.css'

const ENDING = 'assignment.harreman.json'

/** In bytes; the ending with its dot takes the rest of the 255 that a name may have. */
const MOST_OF_NAME = 255 - ENDING.length - 1

/** In characters: what mail programs and messengers take of an address is seldom less. */
const LONG_LINK = 8000

/** The ways in which an assignment gets to others: a file, or a link that holds it (R16). */
export function GiveAway({ assignment }: { readonly assignment: Assignment }) {
  const { t } = useTranslation('assignment')
  const { now } = useServices()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const kind = useCanvasState((state) => state.canvas.kind)
  const makeFile = () => makeAssignmentFile(assignment, contentLanguage, kind)
  const [isLinkShown, setLinkShown] = useState(false)
  const save = () => {
    const file = writeAssignmentFile(makeFile())
    const title = assignment.title.trim() || t('title')
    saveFile(file, `${makeFileName(title, new Date(now()), MOST_OF_NAME)}.${ENDING}`)
  }
  const readLink = () => `${location.href.split('#', 1)[0]}#${assignmentAddress(packAssignment(makeFile()))}`
  return (
    <section className={styles.part} aria-label={t('give.title')}>
      <h3>{t('give.title')}</h3>
      <p className={styles.quiet}>{t('give.text')}</p>
      <div className={styles.tools}>
        <Button icon={FileDown} onClick={save}>
          {t('give.file')}
        </Button>
        <CopyLink readLink={readLink} onCopy={() => setLinkShown(true)} />
      </div>
      {isLinkShown && <LinkField assignment={assignment} readLink={readLink} />}
    </section>
  )
}

interface CopyLinkProps {
  readonly readLink: () => string
  readonly onCopy: () => void
}

/** Copies the link, and says whether the browser did. */
function CopyLink({ readLink, onCopy }: CopyLinkProps) {
  const { t } = useTranslation('assignment')
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'notCopied'>('none')
  const copy = async () => {
    onCopy()
    setOutcome('none')
    setOutcome((await copyToClipboard({ text: readLink() })) ? 'copied' : 'notCopied')
  }
  return (
    <>
      <Button icon={outcome === 'copied' ? Check : Link2} onClick={copy}>
        {t('give.link')}
      </Button>
      <p role="status" className={styles.outcome}>
        {outcome !== 'none' && t(`give.${outcome}`)}
      </p>
    </>
  )
}

interface LinkFieldProps {
  readonly assignment: Assignment
  readonly readLink: () => string
}

/** The link as it is now, to be seen and to be copied by hand. */
function LinkField({ assignment, readLink }: LinkFieldProps) {
  const { t } = useTranslation('assignment')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link follows from the assignment
  const link = useMemo(readLink, [assignment])
  return (
    <>
      <Field label={t('give.address')}>
        {(control) => (
          <TextInput
            {...control}
            readOnly
            spellCheck={false}
            value={link}
            onValueChange={() => undefined}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </Field>
      {link.length > LONG_LINK && (
        <Warning>{t('give.long', { length: formatNumber(link.length, currentLanguage()) })}</Warning>
      )}
    </>
  )
}
