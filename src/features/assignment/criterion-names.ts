import { useTranslation } from 'react-i18next'
import type { Criterion } from '../../domain/assignment/assignment'
import { wordQuestion } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'

/** The areas that the names of criteria come from: load them at the top of a view. */
export const criterionAreas = ['assignment', 'app', 'blocks', 'guide', 'checks'] as const

/** What a criterion asks for: in its own words, else in those of its need. */
export function useCriterionNames(): (criterion: Pick<Criterion, 'text' | 'need'>) => string {
  const { t } = useTranslation(['assignment', 'app', 'blocks', 'guide', 'checks'])
  return ({ text, need }) => {
    if (text.trim()) return text
    switch (need.type) {
      case 'notes':
        return t('assignment:names.notes', { count: need.count, block: t(`blocks:${need.block}`) })
      case 'answers':
        return t('assignment:names.answers', { block: t(`blocks:${need.block}`) })
      case 'question':
        return t('assignment:names.question', { question: wordQuestion(currentLanguage(), need.question) })
      case 'checks':
        return need.check
          ? t('assignment:names.check', { check: t(`checks:titles.${need.check}`) })
          : t('assignment:names.checks')
      case 'extraBlock':
        return t('assignment:names.extraBlock')
      case 'own':
        return t('assignment:names.own')
    }
  }
}
