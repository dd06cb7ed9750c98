import { ArrowRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { newId } from '../../document/new-id'
import type { AssignmentFile } from '../../domain/assignment/assignment-file'
import { makeEmptyCanvas } from '../../domain/new-canvas'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { languageNames } from '../../i18n/formats/language-names'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { layOutExercise } from '../../importers/assignment/lay-out-exercise'
import { unpackAssignment } from '../../importers/assignment/unpack-assignment'
import type { ImportFailure } from '../../importers/importer'
import { buildAssignment } from '../../importers/json/build-assignment'
import { canvasAddress, libraryAddress } from '../../state/addresses'
import { rememberBegun } from '../../state/begun-canvas'
import { useLibrary, usePreferences, useToasts } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { Button } from '../../ui/button'
import { Field, TextInput } from '../../ui/field'
import { useViewFocus } from '../../ui/use-view-focus'
import { AskedFor } from './asked-for'
import { criterionAreas } from './criterion-names'
import { DueDate } from './due-date'
import styles from './opened-assignment.module.css'

/** What a teacher asks for, and the way to begin; it comes out of an address that anybody may have written (R16). */
export function OpenedAssignment({ packed }: { readonly packed: string }) {
  const read = useMemo(() => unpackAssignment(packed), [packed])
  return read.ok ? <Asked file={read.value} /> : <Refused failure={read.failure} />
}

function Asked({ file }: { readonly file: AssignmentFile }) {
  const { t } = useTranslation([...criterionAreas, 'exercises'])
  const page = useViewFocus<HTMLElement>()
  const [author, setAuthor] = useState('')
  const begin = useBegin()
  const assignment = useMemo(() => buildAssignment(file.assignment).assignment, [file])
  const language = { text: languageNames[file.contentLanguage], lang: file.contentLanguage }
  const { title = '', course, instructions, dueDate = '', criteria = [] } = assignment ?? {}
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <header className={styles.head}>
        <h1 lang={title ? file.contentLanguage : undefined}>{title || t('assignment:title')}</h1>
        {course && <p lang={file.contentLanguage}>{course}</p>}
        <DueDate day={dueDate} />
        <p className={styles.quiet}>
          <PhraseText
            phrase={fillPhrase({ language: [language] }, (marks) => t('assignment:opened.language', marks))}
          />
        </p>
      </header>
      {instructions && (
        <p className={styles.instructions} lang={file.contentLanguage}>
          {instructions}
        </p>
      )}
      {assignment?.exercise && (
        <p>
          <strong>{t(`exercises:types.${assignment.exercise.type}`)}</strong>{' '}
          {t(`exercises:tasks.${assignment.exercise.type}`)}
        </p>
      )}
      <AskedFor criteria={criteria} contentLanguage={file.contentLanguage} />
      <form
        className={styles.begin}
        onSubmit={(event) => {
          event.preventDefault()
          void begin(file, author)
        }}
      >
        <p>{t('assignment:opened.text')}</p>
        <Field label={t('assignment:author')} hint={t('assignment:opened.authorHint')}>
          {(control) => (
            <TextInput {...control} spellCheck={false} value={author} onValueChange={setAuthor} />
          )}
        </Field>
        <Button type="submit" look="primary" icon={ArrowRight}>
          {t('assignment:opened.begin')}
        </Button>
      </form>
    </main>
  )
}

/** Makes a canvas for the assignment and goes there; a second press meanwhile makes no second one. */
function useBegin() {
  const [, goTo] = useLocation()
  const createCanvas = useLibrary((state) => state.createCanvas)
  const setPreference = usePreferences((state) => state.setPreference)
  const showToast = useToasts((state) => state.showToast)
  const [isBusy, setBusy] = useState(false)
  return async ({ contentLanguage, kind = 'businessModel', assignment }: AssignmentFile, author: string) => {
    if (isBusy) return
    setBusy(true)
    try {
      const empty = makeEmptyCanvas(newId(), kind, contentLanguage)
      const given = buildAssignment(assignment)
      // In a list of canvases, and of a whole class, it has a name from the beginning.
      const title = given.assignment?.title ?? ''
      const exercise = given.assignment?.exercise
      const begun = exercise ? layOutExercise(empty, exercise) : empty
      const canvas = { ...begun, title, author: author.trim().normalize('NFC'), ...given }
      const id = await createCanvas(canvas)
      // All that is to be done lies there.
      if (exercise?.type === 'match') setPreference('isParkingOpen', true)
      rememberBegun(id)
      goTo(canvasAddress(id))
    } catch (error) {
      const t = await loadTexts(currentLanguage(), ['errors'])
      showToast({ message: t(`storage.${readStorageFailure(error)}`) })
    } finally {
      setBusy(false)
    }
  }
}

/** Why there is nothing to begin with, and the way on. */
function Refused({ failure }: { readonly failure: ImportFailure }) {
  const { t } = useTranslation(['assignment', 'app'])
  const page = useViewFocus<HTMLElement>()
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <h1>{t('opened.failed')}</h1>
      <p role="alert">{t(`opened.${findReason(failure)}`)}</p>
      <p>{t('opened.kept')}</p>
      <p>
        <Link href={libraryAddress} className={styles.back}>
          {t('notFound.back', { ns: 'app' })}
        </Link>
      </p>
    </main>
  )
}

function findReason({ type }: ImportFailure): 'newer' | 'hostile' | 'damaged' {
  switch (type) {
    case 'newerVersion':
      return 'newer'
    case 'tooLarge':
    case 'tooDeep':
    case 'tooMany':
    case 'reachingKey':
      return 'hostile'
    default:
      return 'damaged'
  }
}
