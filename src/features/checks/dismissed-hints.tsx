import { Undo2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissHint } from '../../document/commands/hints'
import type { Hint } from '../../domain/checks/check'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useContentField } from '../../state/content-field'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import styles from './checks-view.module.css'
import { HintNames } from './hint-names'
import { useHintActs } from './use-hint-acts'

/** The hints that were set aside, folded away, each with the remark why. */
export function DismissedHints({ hints }: { readonly hints: readonly Hint[] }) {
  const { t } = useTranslation('checks')
  if (hints.length === 0) return null
  const number = formatNumber(hints.length, currentLanguage())
  return (
    <details className={styles.aside}>
      <summary>{t('aside.title', { number })}</summary>
      <p className={styles.quiet}>{t('aside.hint')}</p>
      <ul>
        {hints.map((hint) => (
          <DismissedHint key={hint.id} hint={hint} />
        ))}
      </ul>
    </details>
  )
}

function DismissedHint({ hint }: { readonly hint: Hint }) {
  const { t } = useTranslation('checks')
  const { document, isReadOnly } = useCanvasSession()
  const remark = useCanvasState((state) => state.canvas.remarksByDismissedHint.get(hint.id) ?? '')
  const { recall } = useHintActs()
  const field = useContentField()
  const title = useId()
  return (
    <li data-hint={hint.id} className={styles.card}>
      <h3 id={title}>{t(`titles.${hint.check}`)}</h3>
      <HintNames hint={hint} id={`${title}-names`} />
      <div className={styles.form}>
        <Field label={t('aside.remark')}>
          {(control) => (
            <TextInput
              {...control}
              {...field}
              value={remark}
              onValueChange={(value) => dismissHint(document, hint.id, value)}
            />
          )}
        </Field>
        {!isReadOnly && (
          <Button icon={Undo2} aria-describedby={`${title} ${title}-names`} onClick={() => recall(hint.id)}>
            {t('aside.recall')}
          </Button>
        )}
      </div>
    </li>
  )
}
