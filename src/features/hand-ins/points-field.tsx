import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedCriterion } from '../../domain/assignment/judge-assignment'
import type { Language } from '../../domain/language'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'
import { currentLanguage } from '../../i18n/texts'
import { Field, TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'

interface PointsFieldProps {
  readonly judged: JudgedCriterion
  readonly name: string
  /** Where the name is in another language than the interface. */
  readonly nameLanguage: Language | undefined
  /** Undefined where none were given yet. */
  readonly points: number | undefined
  readonly onPoints: (points: number | undefined) => void
}

/** Points for one line of the rubric, from 0 to what it is worth; what is none stays in the field and does not count. */
export function PointsField({ judged, name, nameLanguage, points, onPoints }: PointsFieldProps) {
  const { t } = useTranslation('handIns')
  const trouble = useId()
  const language = currentLanguage()
  const [typed, setTyped] = useState<string>()
  const { criterion, isMet, progress } = judged
  const most = formatNumber(criterion.points, language)
  const read = (text: string): number | 'empty' | 'wrong' => {
    const number = parseNumber(text, language)
    if (!number.ok) return number.failure === 'empty' ? 'empty' : 'wrong'
    return number.value <= criterion.points ? number.value : 'wrong'
  }
  const shown = points === undefined ? '' : formatNumber(points, language)
  const understood = typed === undefined ? undefined : read(typed)
  const isWrong = understood === 'wrong'
  // Points that came otherwise, as from the checklist, take the place of what was typed.
  const isStale = typeof understood === 'number' ? understood !== points : points !== undefined
  const checklist = [
    t(isMet ? 'checklist.met' : 'checklist.open'),
    progress && t('checklist.progress', progress),
  ].filter(Boolean)
  return (
    <div>
      <Field
        label={t('pointsFor', { criterion: name, most })}
        labelLanguage={nameLanguage}
        hint={checklist.join(' ')}
      >
        {(control) => (
          <TextInput
            {...control}
            aria-describedby={[control['aria-describedby'], isWrong && trouble].filter(Boolean).join(' ')}
            aria-invalid={isWrong}
            inputMode="decimal"
            spellCheck={false}
            value={typed === undefined || isStale ? shown : typed}
            onBlur={() => isWrong || setTyped(undefined)}
            onValueChange={(text) => {
              setTyped(text)
              const number = read(text)
              onPoints(typeof number === 'number' ? number : undefined)
            }}
          />
        )}
      </Field>
      <div id={trouble} role="status">
        {isWrong && !isStale && <Warning>{t('pointsWrong', { most })}</Warning>}
      </div>
    </div>
  )
}
