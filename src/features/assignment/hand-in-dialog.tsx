import { FileCheck } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findToday } from '../../editing/checks/follow-findings'
import { makeHandIn, writeHandIn } from '../../exporters/assignment/make-hand-in'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { saveFile } from '../../ui/save-file'
import { AuthorField } from './author-field'
import { criterionAreas } from './criterion-names'
import { DueDate } from './due-date'
import { Receipt } from './hand-in-receipt'
import { MissingList, StaysBehind } from './hand-in-state'
import { useLastHandIn } from './last-hand-in'
import { nameHandInFile, prepareHandIn } from './prepare-hand-in'

interface HandInDialogProps {
  readonly onClose: () => void
  /** Before a link leads to another view; as closing where there is more to close. */
  readonly onLeave?: () => void
}

/** Says what is missing, late or confidential, and writes the one file to be handed in: nothing prevents it (R16). Load it late. */
export default function HandInDialog({ onClose, onLeave = onClose }: HandInDialogProps) {
  // With those of what is left out, so that no word is waited for while a name is typed.
  const { t } = useTranslation([...criterionAreas, 'confidential', 'board', 'kinds'])
  const { state } = useCanvasSession()
  const { now } = useServices()
  const [last, keep] = useLastHandIn()
  const canvas = useDeferredValue(useCanvasState((current) => current.canvas))
  const isAnonymous = useCanvasState((current) => current.canvas.author.trim() === '')
  const today = findToday(now)
  const prepared = useMemo(() => prepareHandIn(canvas, today), [canvas, today])
  const save = () => {
    const moment = new Date(now())
    const current = state.getState().canvas
    const { outgoing, judgement } = prepareHandIn(current, today)
    const file = makeHandIn(outgoing, judgement, moment)
    const fileName = nameHandInFile(current, moment)
    saveFile(writeHandIn(file), fileName)
    keep({ handedInAt: moment.getTime(), fingerprint: file.handIn.fingerprint, fileName })
  }
  return (
    <Dialog
      title={t('assignment:handIn.title')}
      description={t('assignment:handIn.text')}
      closeLabel={t('app:close')}
      onClose={onClose}
      actions={
        <Button look={last ? 'plain' : 'primary'} icon={FileCheck} onClick={save}>
          {t(last ? 'assignment:handIn.again' : 'assignment:handIn.save')}
        </Button>
      }
    >
      <AuthorField {...(isAnonymous && { hint: t('assignment:handIn.noAuthor') })} />
      <DueDate day={canvas.assignment?.dueDate ?? ''} />
      <MissingList canvas={canvas} prepared={prepared} />
      <StaysBehind canvas={canvas} outgoing={prepared.outgoing} onLeave={onLeave} />
      <Receipt />
    </Dialog>
  )
}
