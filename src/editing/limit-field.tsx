import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setLimit } from '../document/commands/customers'
import { type LimitName, noCustomerRecords, readLimit } from '../domain/customers/customer-records'
import { formatNumber } from '../i18n/formats/numbers'
import { parseNumber } from '../i18n/formats/parse-number'
import { currentLanguage } from '../i18n/texts'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Field, TextInput } from '../ui/field'
import { Warning } from '../ui/warning'
import styles from './limit-field.module.css'

interface LimitFieldProps {
  readonly name: LimitName
  readonly label: string
  /** What the limit means, and what holds where the field is empty. */
  readonly hint: string
  readonly least: number
  readonly most: number
}

/** A limit that a person sets, a whole number. What is none stays in the field with the reason; the limit before it still holds. */
export function LimitField({ name, label, hint, least, most }: LimitFieldProps) {
  const { t } = useTranslation('tables')
  const { readOnly, onFocus, onBlur } = useContentField()
  const trouble = useId()
  const { text, isWrong, type, settle } = useTypedLimit(name, least, most)
  const customers = useCanvasState((state) => state.canvas.customers) ?? noCustomerRecords
  const write = (number: number) => formatNumber(number, currentLanguage())
  const words = { least: write(least), most: write(most), limit: write(readLimit(customers, name)) }
  return (
    <div className={styles.limit}>
      <Field label={label} hint={hint}>
        {(control) => (
          <TextInput
            {...control}
            aria-describedby={[control['aria-describedby'], isWrong && trouble].filter(Boolean).join(' ')}
            aria-invalid={isWrong}
            className={styles.control}
            inputMode="numeric"
            spellCheck={false}
            readOnly={readOnly}
            value={text}
            onValueChange={type}
            onFocus={onFocus}
            onBlur={() => {
              onBlur()
              settle()
            }}
          />
        )}
      </Field>
      <div id={trouble} role="status">
        {isWrong && <Warning>{t('limit.wrong', words)}</Warning>}
      </div>
    </div>
  )
}

/** What was typed lasts while the limit is what came of it, and goes when that changes otherwise, as by undo. */
function useTypedLimit(name: LimitName, least: number, most: number) {
  const { document } = useCanvasSession()
  const language = currentLanguage()
  const limit = useCanvasState((state) => state.canvas.customers?.limits[name])
  const [typed, setTyped] = useState<{ text: string; limit: number | undefined }>()
  const isFresh = typed !== undefined && typed.limit === limit
  const read = (text: string): number | 'empty' | 'wrong' => {
    const number = parseNumber(text, language)
    if (!number.ok) return number.failure === 'empty' ? 'empty' : 'wrong'
    const isInside = number.value >= least && number.value <= most
    return isInside && Number.isInteger(number.value) ? number.value : 'wrong'
  }
  const written = limit === undefined ? '' : formatNumber(limit, language)
  const isWrong = isFresh && read(typed.text) === 'wrong'
  return {
    text: isFresh ? typed.text : written,
    isWrong,
    type: (text: string) => {
      const number = read(text)
      const next = number === 'wrong' ? limit : number === 'empty' ? undefined : number
      setTyped({ text, limit: next })
      if (next !== limit) setLimit(document, name, next)
    },
    settle: () => {
      if (!isWrong) setTyped(undefined)
    },
  }
}
