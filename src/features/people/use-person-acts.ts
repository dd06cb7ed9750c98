import { useTranslation } from 'react-i18next'
import { enterSuccessors, setPersonLeft } from '../../document/commands/people'
import { listSuccessors, type Person } from '../../domain/customers/dependency'
import { formatIsoDay } from '../../i18n/formats/dates'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** What can be said of a person with one press: each is one act, and its toast takes it back. */
export function usePersonActs(person: Person) {
  const { t } = useTranslation(['people', 'app'])
  const session = useCanvasSession()
  const { toasts, now } = useServices()
  const { name, spellings } = person
  const successors = listSuccessors(person)
  const today = () => formatIsoDay(new Date(now()))
  const run = (message: string, act: () => void) => {
    session.history.endGroup()
    act()
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
    requestAnimationFrame(keepFocus)
  }
  return {
    successors,
    leave: () => run(t('marked', { name }), () => setPersonLeft(session.document, spellings, today())),
    takeBack: () => run(t('unmarked', { name }), () => setPersonLeft(session.document, spellings, '')),
    /** Typing passes through an empty day: only the button says that he is here. */
    setDay: (day: string) => {
      if (day) setPersonLeft(session.document, spellings, day)
    },
    enterSuccessors: () =>
      run(t('handover.promoted', { count: successors.length }), () =>
        enterSuccessors(session.document, successors, today()),
      ),
  }
}

/** Where the pressed button is gone with what it was for, or its card stands elsewhere now, the work goes on from the section's heading. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h2')?.focus()
}
