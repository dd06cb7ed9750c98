import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoney, formatNumber } from '../i18n/formats/numbers'
import { LARGEST_NUMBER, type NumberFailure, parseNumber } from '../i18n/formats/parse-number'
import { currentLanguage } from '../i18n/texts'
import { useContentField } from '../state/content-field'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Field, TextInput } from '../ui/field'
import { Warning } from '../ui/warning'
import styles from './amount-field.module.css'

interface AmountFieldProps {
  /** Undefined where no amount is known. */
  readonly amount: number | undefined
  /** Says the amount as a reader meets it elsewhere, such as with its period. */
  readonly wordAmount: (money: string) => string
  /** The field begins to be typed in: what counts now comes back if the typing ends as no amount. */
  readonly onBegin: () => void
  /** Undefined when the field was emptied. Never called with what is no amount. */
  readonly onAmountChange: (amount: number | undefined) => void
  /** What is typed is no amount: what counted at the beginning counts again. */
  readonly onRefuse: () => void
}

/**
 * A field for an amount in the currency of the canvas, typed as the reader writes numbers. It says what was understood;
 * what is no amount stays in the field, with the reason, and the amount before it still counts (R50).
 */
export function AmountField(properties: AmountFieldProps) {
  const { amount, wordAmount, onBegin } = properties
  const { t } = useTranslation('relationships')
  const currency = useCanvasState((state) => state.canvas.currency)
  const { history } = useCanvasSession()
  const { readOnly, onFocus, onBlur } = useContentField()
  const trouble = useId()
  const language = currentLanguage()
  const { text, failure, hasWritten, begin, type, settle } = useTypedAmount(properties)
  const understood = amount === undefined ? undefined : wordAmount(formatMoney(amount, currency, language))
  const isWrong = failure !== undefined && failure !== 'empty'
  const hint =
    isWrong || understood === undefined ? undefined : t('amount.understood', { amount: understood })
  return (
    <div className={styles.amount}>
      <Field label={t('amount.label', { currency })} {...(hint && { hint })}>
        {(control) => (
          <TextInput
            {...control}
            {...(isWrong && { 'aria-describedby': trouble, 'aria-invalid': true })}
            lang={language}
            inputMode="decimal"
            spellCheck={false}
            readOnly={readOnly}
            value={text}
            onValueChange={type}
            onFocus={() => {
              onFocus()
              begin()
              onBegin()
            }}
            onBlur={() => {
              onBlur()
              settle()
              // Nothing came of the typing, so it is no step of undo.
              if (isWrong && hasWritten) history.discardLast()
            }}
          />
        )}
      </Field>
      <div id={trouble} role="status">
        {isWrong && <Trouble failure={failure} understood={understood} />}
      </div>
    </div>
  )
}

function Trouble({
  failure,
  understood,
}: {
  failure: Exclude<NumberFailure, 'empty'>
  understood: string | undefined
}) {
  const { t } = useTranslation('relationships')
  const language = currentLanguage()
  const numbers = { example: formatNumber(1234.5, language), limit: formatNumber(LARGEST_NUMBER, language) }
  return (
    <>
      <Warning>{t(`amount.${failure}`, numbers)}</Warning>
      <p>{understood === undefined ? t('amount.none') : t('amount.kept', { amount: understood })}</p>
    </>
  )
}

/** What was typed lasts while the amount is what came of it, and goes when that changes otherwise, as by undo. */
function useTypedAmount({ amount, onAmountChange, onRefuse }: AmountFieldProps) {
  const language = currentLanguage()
  const [former, setFormer] = useState(amount)
  const [hasWritten, setWritten] = useState(false)
  const [typed, setTyped] = useState<{ text: string; amount: number | undefined }>()
  const isFresh = typed !== undefined && typed.amount === amount
  const result = isFresh ? parseNumber(typed.text, language) : undefined
  const written = amount === undefined ? '' : formatNumber(amount, language, { maximumFractionDigits: 10 })
  const type = (text: string) => {
    const read = parseNumber(text, language)
    const isRefused = !read.ok && read.failure !== 'empty'
    const next = read.ok ? read.value : undefined
    setTyped({ text, amount: isRefused ? former : next })
    if (isRefused) onRefuse()
    else if (next !== amount) {
      setWritten(true)
      onAmountChange(next)
    }
  }
  return {
    text: isFresh ? typed.text : written,
    failure: result && !result.ok ? result.failure : undefined,
    hasWritten,
    begin: () => {
      setFormer(amount)
      setWritten(false)
    },
    type,
    settle: () => result?.ok && setTyped(undefined),
  }
}
