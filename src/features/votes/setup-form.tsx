import { Play } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockId } from '../../domain/kinds/block-ids'
import { findCanvasKind } from '../../domain/kinds/index'
import { listVotedNotes } from '../../domain/workshop/count-votes'
import { MOST_DOTS, MOST_VOTERS, type VoteRound } from '../../domain/workshop/vote-round'
import { readVoterNames } from '../../domain/workshop/voter-names'
import { RadioGroup } from '../../editing/radio-group'
import { usePlaceNames } from '../../editing/use-place-names'
import { useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Field, Select, TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'
import { CountField } from './count-field'
import { NamesField } from './names-field'
import { NoNotes } from './no-notes'
import { useRoundActs } from './use-round-acts'
import styles from './votes.module.css'

interface SetupFormProps {
  /** The round before: the same people often vote again. */
  readonly last: VoteRound | undefined
}

/** What a round needs: a question, notes, dots and people. */
export function SetupForm({ last }: SetupFormProps) {
  const { t } = useTranslation('votes')
  const canvas = useCanvasState((state) => state.canvas)
  const { start } = useRoundActs()
  const [setup, setSetup] = useState(() => beginSetup(last))
  const [hasTried, setHasTried] = useState(false)
  const change = (changes: Partial<Setup>) => setSetup((before) => ({ ...before, ...changes }))
  const names = setup.who === 'names' ? readVoterNames(setup.names) : Array<string>(setup.people).fill('')
  const notes = listVotedNotes(canvas, setup.block)
  const problem = findProblem(notes.length, names.length)
  const confidential = notes.filter(({ isConfidential }) => isConfidential).length
  const submit = () => {
    setHasTried(true)
    const { question, block, dots } = setup
    if (!problem) start({ question: question.trim(), block, dotsPerPerson: dots, names })
  }
  return (
    <form
      className={styles.setup}
      aria-labelledby="new-round"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 id="new-round">{t('setup.title')}</h2>
      <Field label={t('setup.question')} hint={t('setup.questionHint')}>
        {(control) => (
          <TextInput
            {...control}
            lang={canvas.contentLanguage}
            value={setup.question}
            onValueChange={(question) => change({ question })}
          />
        )}
      </Field>
      <NotesField block={setup.block} onChoose={(block) => change({ block })} />
      {notes.length === 0 && <NoNotes block={setup.block} />}
      {confidential > 0 && <Warning>{t('setup.confidential', { count: confidential })}</Warning>}
      <CountField
        label={t('setup.dots')}
        value={setup.dots}
        most={MOST_DOTS}
        onChange={(dots) => change({ dots })}
      />
      <RadioGroup
        legend={t('setup.who')}
        options={[
          { value: 'names', label: t('setup.byName') },
          { value: 'number', label: t('setup.byNumber') },
        ]}
        value={setup.who}
        onChoose={(who) => change({ who })}
      />
      {setup.who === 'names' ? (
        <NamesField value={setup.names} names={names} onChange={(text) => change({ names: text })} />
      ) : (
        <CountField
          label={t('setup.people')}
          value={setup.people}
          most={MOST_VOTERS}
          onChange={(people) => change({ people })}
        />
      )}
      <div role="alert">
        {hasTried && problem && <Warning>{t(`problem.${problem}`, { most: MOST_VOTERS })}</Warning>}
      </div>
      <Button type="submit" look="primary" icon={Play} className={styles.start}>
        {t('setup.start')}
      </Button>
    </form>
  )
}

interface Setup {
  readonly question: string
  readonly block: BlockId | undefined
  readonly dots: number
  readonly who: 'names' | 'number'
  readonly names: string
  readonly people: number
}

function beginSetup(last: VoteRound | undefined): Setup {
  const names = last?.voters.map(({ name }) => name) ?? []
  const isByNumber = names.length > 0 && names.every((name) => name === '')
  return {
    question: '',
    block: undefined,
    dots: last?.dotsPerPerson ?? USUAL_DOTS,
    who: isByNumber ? 'number' : 'names',
    names: names.filter(Boolean).join('\n'),
    people: names.length || USUAL_PEOPLE,
  }
}

const USUAL_DOTS = 3
const USUAL_PEOPLE = 3

function findProblem(notes: number, people: number) {
  if (notes === 0) return 'nothingToVoteOn'
  if (people === 0) return 'noVoters'
  return people > MOST_VOTERS ? 'tooManyVoters' : undefined
}

interface NotesFieldProps {
  readonly block: BlockId | undefined
  readonly onChoose: (block: BlockId | undefined) => void
}

function NotesField({ block, onChoose }: NotesFieldProps) {
  const { t } = useTranslation('votes')
  const canvas = useCanvasState((state) => state.canvas)
  const nameOf = usePlaceNames()
  const { blocks } = findCanvasKind(canvas)
  const count = (wanted?: BlockId) => listVotedNotes(canvas, wanted).length
  return (
    <Field label={t('setup.notes')}>
      {(control) => (
        <Select
          {...control}
          value={block ?? ''}
          onChange={({ currentTarget }) => onChoose(blocks.find(({ id }) => id === currentTarget.value)?.id)}
        >
          <option value="">{t('setup.allNotes', { number: count() })}</option>
          {blocks.map(({ id }) => (
            <option key={id} value={id}>
              {t('setup.notesOfBlock', { block: nameOf(id), number: count(id) })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
