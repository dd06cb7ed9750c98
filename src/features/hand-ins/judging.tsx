import { ListChecks, Save } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { shortenFingerprint } from '../../domain/assignment/short-fingerprint'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { Warning } from '../../ui/warning'
import type { Row } from './arrange-rows'
import { isBlank, sumPoints } from './feedback-draft'
import { changeDraft, typeCode, useHandInStore, useHandIns } from './hand-in-set'
import { PointsField } from './points-field'
import type { NameCriterion } from './reading'
import styles from './reading.module.css'
import { useSaveFeedback } from './use-save-feedback'

interface JudgingProps {
  readonly row: Row
  readonly nameCriterion: NameCriterion
}

/** The rubric with the points to give, the remark, and whether paper and file belong together. */
export function Judging({ row, nameCriterion }: JudgingProps) {
  const { t } = useTranslation('handIns')
  const store = useHandInStore()
  const { saveOne } = useSaveFeedback()
  const { handIn, draft } = row
  const { id, judgement, canvas } = handIn
  const write = (value: number) => formatNumber(value, currentLanguage())
  const takeChecklist = () =>
    changeDraft(store, id, {
      points: Object.fromEntries(
        judgement.criteria.map(({ criterion, isMet }) => [criterion.id, isMet ? criterion.points : 0]),
      ),
    })
  return (
    <section className={styles.judging} aria-label={t('judging')}>
      <h2>{t('judging')}</h2>
      {judgement.criteria.length === 0 ? (
        <p className={styles.quiet}>{t('noRubricHere')}</p>
      ) : (
        <>
          {judgement.criteria.map((judged) => (
            <PointsField
              key={judged.criterion.id}
              judged={judged}
              name={nameCriterion(judged.criterion)}
              nameLanguage={judged.criterion.text ? canvas.contentLanguage : undefined}
              points={draft.points[judged.criterion.id]}
              onPoints={(points) => {
                const { [judged.criterion.id]: _, ...others } = draft.points
                const own = points === undefined ? {} : { [judged.criterion.id]: points }
                changeDraft(store, id, { points: { ...others, ...own } })
              }}
            />
          ))}
          <p className={styles.sum}>
            {t('judged.points', { points: write(sumPoints(draft)), total: write(judgement.total) })}
          </p>
          <Button icon={ListChecks} onClick={takeChecklist}>
            {t('takeChecklist')}
          </Button>
        </>
      )}
      <Field label={t('remark')}>
        {(control) => (
          <TextArea
            {...control}
            spellCheck
            lang={canvas.contentLanguage}
            className={styles.writing}
            value={draft.remark}
            onValueChange={(remark) => changeDraft(store, id, { remark })}
          />
        )}
      </Field>
      <Button
        look="primary"
        icon={Save}
        aria-disabled={isBlank(draft)}
        onClick={() => isBlank(draft) || saveOne(handIn)}
      >
        {t('save')}
      </Button>
      {!draft.isSaved && <p className={styles.quiet}>{t('judged.unsaved')}</p>}
      <PrintedCode row={row} />
    </section>
  )
}

/** The code on the printed PDF, typed by hand: it tells whether the paper shows what is in the file. */
function PrintedCode({ row: { handIn, code, state, ties } }: Pick<JudgingProps, 'row'>) {
  const { t } = useTranslation('handIns')
  const store = useHandInStore()
  const typed = useHandIns((set) => set.typedCodes.get(handIn.id) ?? '')
  return (
    <>
      <h3>{t('columns.fingerprint')}</h3>
      <p>
        <code>{shortenFingerprint(handIn.fingerprint)}</code>
      </p>
      {state === 'matches' ? (
        <p>{t('fingerprint.matches')}</p>
      ) : (
        <Warning>{t(`fingerprint.${state}`)}</Warning>
      )}
      {ties.pdf !== 'none' && <p>{t(`pdf.${ties.pdf}`)}</p>}
      <Field label={t('code.label')} hint={t('code.hint')}>
        {(control) => (
          <TextInput
            {...control}
            spellCheck={false}
            value={typed}
            onValueChange={(text) => typeCode(store, handIn.id, text)}
          />
        )}
      </Field>
      <div role="status">
        {code === 'matches' && <p>{t('code.matches')}</p>}
        {code === 'other' && <Warning>{t('code.other')}</Warning>}
      </div>
    </>
  )
}
