import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { textOfExtraBlock } from '../../domain/assignment/assignment'
import {
  type Canvas,
  listMotivations,
  listNotes,
  PARKING,
  type PlaceId,
  textOfBlock,
} from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { listAnswerIds } from '../../domain/relationships/relationship-questions'
import FormattedText from '../../editing/formatted-text'
import { nameKind, wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import type { Row } from './arrange-rows'
import { readStudentComments, tieNotes } from './read-ties'
import type { NameCriterion } from './reading'
import styles from './reading.module.css'
import { ReadingNotes } from './reading-note'

interface ReadingSheetProps {
  readonly row: Row
  readonly nameCriterion: NameCriterion
}

/** The whole hand-in to be read: block by block its notes, what was answered, and the blocks of the assignment's own. */
export function ReadingSheet({ row, nameCriterion }: ReadingSheetProps) {
  const { t } = useTranslation(['handIns', 'blocks'])
  const { canvas } = row.handIn
  const kind = findCanvasKind(canvas)
  const extra = (canvas.assignment?.criteria ?? []).filter(({ need }) => need.type === 'extraBlock')
  const hasParked = listNotes(canvas, PARKING).length > 0
  return (
    <>
      {canvas.pitch && <p lang={canvas.contentLanguage}>{canvas.pitch}</p>}
      {kind.fillingOrder.map((id) => (
        <Block key={id} row={row} block={findBlock(kind, id)} />
      ))}
      {hasParked && (
        <section className={styles.block}>
          <h2>{t('blocks:parking')}</h2>
          <Notes row={row} place={PARKING} />
        </section>
      )}
      {extra.map((criterion) => (
        <section key={criterion.id} className={styles.block}>
          <h2 lang={criterion.text ? canvas.contentLanguage : undefined}>{nameCriterion(criterion)}</h2>
          <LongText canvas={canvas} text={canvas.answersById.get(textOfExtraBlock(criterion.id)) ?? ''} />
        </section>
      ))}
    </>
  )
}

function Block({ row, block }: { readonly row: Row; readonly block: BlockDefinition }) {
  const { t } = useTranslation(['handIns', 'blocks'])
  const { canvas } = row.handIn
  return (
    <section className={styles.block}>
      <h2>{t(`blocks:${block.id}`)}</h2>
      <LongText canvas={canvas} text={canvas.answersById.get(textOfBlock(block.id)) ?? ''} />
      <Notes row={row} place={block.id} />
      {block.motivationKinds.length > 0 && <Motivations canvas={canvas} />}
      <Answers canvas={canvas} block={block} />
    </section>
  )
}

function Notes({ row, place }: { readonly row: Row; readonly place: PlaceId }) {
  const { t } = useTranslation('handIns')
  const { canvas } = row.handIn
  const notes = useMemo(() => listNotes(canvas, place), [canvas, place])
  const ties = useMemo(() => tieNotes(canvas), [canvas])
  const said = useMemo(() => readStudentComments(canvas), [canvas])
  if (notes.length === 0) return <p className={styles.quiet}>{t('noNotes')}</p>
  return <ReadingNotes row={row} notes={notes} ties={ties} said={said} />
}

function Motivations({ canvas }: { readonly canvas: Canvas }) {
  const { t } = useTranslation(['guide', 'kinds'])
  const motivations = listMotivations(canvas)
  if (motivations.length === 0) return null
  return (
    <>
      <h3>{t('guide:panel.motivations')}</h3>
      <ul className={styles.plain}>
        {motivations.map(({ id, kind, text, why, means }) => (
          <li key={id}>
            <strong>{nameKind(currentLanguage(), kind)}</strong>
            {[text, why, means].map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three parts, always the same
              <LongText key={index} canvas={canvas} text={part} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The questions that have an answer, each for every segment that it was answered for. */
function Answers({ canvas, block }: { readonly canvas: Canvas; readonly block: BlockDefinition }) {
  const { t } = useTranslation('guide')
  const answered = block.questions.flatMap((question) => {
    const ids = [...new Set([question, ...listAnswerIds(canvas, question)])]
    const answers = ids.filter((id) => canvas.answersById.has(id))
    return answers.length > 0 ? [{ question, answers }] : []
  })
  if (answered.length === 0) return null
  return (
    <>
      <h3>{t('panel.questions')}</h3>
      <dl className={styles.answers}>
        {answered.map(({ question, answers }) => (
          <div key={question}>
            <dt>{wordQuestion(currentLanguage(), question)}</dt>
            {answers.map((id) => (
              <dd key={id}>
                {id !== question && (
                  <span className={styles.quiet}>{canvas.notesById.get(id.split('/')[1] ?? '')?.text} </span>
                )}
                <LongText canvas={canvas} text={canvas.answersById.get(id) ?? ''} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}

function LongText({ canvas, text }: { readonly canvas: Canvas; readonly text: string }) {
  if (text.trim() === '') return null
  return <FormattedText source={text} lang={canvas.contentLanguage} />
}
