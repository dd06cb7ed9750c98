import type { Findings } from '../../domain/checks/list-hints'
import { useLateFindings } from '../../editing/checks/follow-findings'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useJudgementBy } from './use-judgement'

/** How many points the checklist counts and of how many, once the checks have looked: `7/9`. Load it late. */
export default function AssignmentPoints() {
  const findings = useLateFindings()
  return findings ? <Points findings={findings} /> : null
}

function Points({ findings }: { readonly findings: Findings }) {
  const { points, total } = useJudgementBy(findings)
  const language = currentLanguage()
  return total > 0 ? `${formatNumber(points, language)}/${formatNumber(total, language)}` : null
}
