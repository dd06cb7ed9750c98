import { lazy, Suspense } from 'react'
import { AnswerItem } from './answer-item'
import { ContactsPart } from './contacts-part'
import { ReadOnlyWhenLocked, useRun } from './run-context'

const AskText = lazy(() => import('./reach/ask-text'))
const MessagingTools = lazy(() => import('./reach/messaging-tools'))

/** Step D: how else the customer can be reached, and how to ask for it (R34–R37). */
export function ContactStep() {
  const { run } = useRun()
  return (
    <>
      <AnswerItem item="d1">
        <ContactsPart />
      </AnswerItem>
      <AnswerItem item="d2">
        <Suspense fallback={null}>
          <AskText />
        </Suspense>
      </AnswerItem>
      <AnswerItem item="d4">
        <ReadOnlyWhenLocked>
          <Suspense fallback={null}>
            <MessagingTools run={run} />
          </Suspense>
        </ReadOnlyWhenLocked>
      </AnswerItem>
    </>
  )
}
