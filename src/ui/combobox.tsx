import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { joinClasses } from './button'
import styles from './combobox.module.css'
import { Field, TextInput } from './field'

export interface ComboboxOption {
  readonly id: string
  readonly label: string
  /** Said after the label, in a quieter voice. */
  readonly detail?: string
}

interface ComboboxProps {
  readonly label: string
  readonly hint?: string
  /** What stands in the field while nobody types. */
  readonly value: string
  /** What is offered for a text; all there is for an empty one. */
  readonly find: (typed: string) => readonly ComboboxOption[]
  readonly onChoose: (id: string) => void
  /** Takes what was typed and not picked from the list; false leaves it in the field, so that it can be mended. */
  readonly onType: (typed: string) => boolean
  /** Why the last text was not taken, and what is said when the list is empty. */
  readonly problem?: string | undefined
  readonly emptyWords: string
  readonly isReadOnly?: boolean
}

/** A text field that offers what there is: the editable combobox of the ARIA Authoring Practices, with manual selection. */
export function Combobox({ label, hint, problem, emptyWords, isReadOnly = false, ...rest }: ComboboxProps) {
  const id = useId()
  const { typed, options, active, isOpen, input, choose, point } = useCombobox(rest, isReadOnly)
  const list = useRef<HTMLDivElement>(null)
  const isEmpty = isOpen && options.length === 0
  const hasList = isOpen && !isEmpty
  // Newer browsers answer with a promise, which an effect must not give back.
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  // A list below a field at the bottom of the window would be out of sight.
  useEffect(() => {
    if (hasList) list.current?.scrollIntoView?.({ block: 'nearest' })
  }, [hasList])
  return (
    <div className={styles.group}>
      <Field label={label} {...(hint && { hint })}>
        {(control) => (
          <TextInput
            {...control}
            role="combobox"
            aria-expanded={hasList}
            aria-controls={hasList ? `${id}-list` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={hasList && active >= 0 ? `${id}-${active}` : undefined}
            aria-invalid={problem !== undefined}
            aria-describedby={joinClasses(control['aria-describedby'], `${id}-problem`)}
            readOnly={isReadOnly}
            value={typed}
            {...input}
          />
        )}
      </Field>
      {hasList && (
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles.option}
              // The focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => point(index)}
              onClick={() => choose(option)}
            >
              {option.label}
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </div>
          ))}
        </div>
      )}
      <p id={`${id}-problem`} role="status" className={problem && !isEmpty ? styles.problem : styles.empty}>
        {isEmpty ? emptyWords : problem}
      </p>
    </div>
  )
}

type Behaviour = Pick<ComboboxProps, 'value' | 'find' | 'onChoose' | 'onType'>

function useCombobox({ value, find, onChoose, onType }: Behaviour, isReadOnly: boolean) {
  const [typed, setTyped] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const options = isOpen ? find(typed ?? '') : []
  const show = (isShown: boolean) => {
    setOpen(isShown && !isReadOnly)
    setActive(-1)
  }
  const choose = (option: ComboboxOption) => {
    setTyped(undefined)
    show(false)
    onChoose(option.id)
  }
  const take = () => {
    show(false)
    if (typed !== undefined && onType(typed)) setTyped(undefined)
  }
  const step = (by: number) => {
    if (!isOpen) return show(true)
    setActive((before) => Math.max(0, Math.min(options.length - 1, before + by)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = options[active]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter') chosen ? choose(chosen) : take()
    else if (event.key === 'Escape' && (isOpen || typed !== undefined)) {
      if (!isOpen) setTyped(undefined)
      show(false)
      // Nothing around the field closes with its list.
      event.stopPropagation()
    } else return
    event.preventDefault()
  }
  const input = {
    onValueChange: (text: string) => {
      setTyped(text)
      show(true)
    },
    onKeyDown,
    onClick: () => show(true),
    onBlur: take,
  }
  return { typed: typed ?? value, options, active, isOpen, input, choose, point: setActive }
}
