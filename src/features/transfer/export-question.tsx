import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { listContactData, listLeftOut } from '../../domain/list-confidential'
import { withoutConfidential } from '../../domain/without-confidential'
import OutgoingDialog from '../../editing/outgoing/outgoing-dialog'
import type { ExportState, useExport } from './use-export'

interface ExportQuestionProps {
  readonly state: Extract<ExportState, { type: 'asking' }>
  readonly work: Pick<ReturnType<typeof useExport>, 'answer' | 'dismiss'>
}

/** Asks before a file or a sheet goes to somebody else; to leave it writes no file (R86). */
export default function ExportQuestion({ state: { id, canvas }, work }: ExportQuestionProps) {
  const { t } = useTranslation('transfer')
  const listFound = useCallback(
    (isIncluded: boolean) => listContactData(isIncluded ? canvas : withoutConfidential(canvas)),
    [canvas],
  )
  return (
    <OutgoingDialog
      canvas={canvas}
      leftOut={listLeftOut(canvas)}
      listFound={listFound}
      act={id === 'print' ? t('print') : t('export')}
      onAct={(isIncluded) => void work.answer(id, canvas, isIncluded)}
      onClose={work.dismiss}
    />
  )
}
