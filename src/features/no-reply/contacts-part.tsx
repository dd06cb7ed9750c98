import { Lock, LockOpen, Pencil, Siren, Trash2, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addContact, changeContact, removeContact, setUrgentContact } from '../../document/commands/runs'
import type { Contact } from '../../domain/customers/run'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button, IconButton } from '../../ui/button'
import { ChipButton } from '../../ui/chip'
import { Field, TextInput } from '../../ui/field'
import { EntryForm, useDisclosure } from './entry-form'
import { useRun } from './run-context'
import styles from './run-view.module.css'
import { useRunActs } from './use-run-acts'
import { WayField } from './way-field'

/** The ways to reach the customer, in the order in which they were added; one of them for urgent matters (R34). */
export function ContactsPart() {
  const { t } = useTranslation('noReply')
  const { run, isLocked } = useRun()
  const { isOpen, open, close, button } = useDisclosure()
  return (
    <section className={styles.part} aria-label={t('contacts.title')}>
      <h4 className={styles.heading}>{t('contacts.title')}</h4>
      {run.contacts.length === 0 ? (
        <p className={styles.quiet}>{t('contacts.none')}</p>
      ) : (
        <ul className={styles.entries}>
          {run.contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} onRemoved={() => button.current?.focus()} />
          ))}
        </ul>
      )}
      {!isLocked && (
        <Button ref={button} icon={UserPlus} aria-expanded={isOpen} onClick={isOpen ? close : open}>
          {t('contacts.open')}
        </Button>
      )}
      {!isLocked && isOpen && <ContactForm onClose={close} />}
    </section>
  )
}

interface ContactRowProps {
  readonly contact: Contact
  readonly onRemoved: () => void
}

function ContactRow({ contact, onRemoved }: ContactRowProps) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  const { tell } = useRunActs()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { isOpen, open, close, button } = useDisclosure()
  const name = [contact.way, contact.value].filter(Boolean).join(' ')
  if (isOpen && !isLocked)
    return (
      <li>
        <ContactForm contact={contact} onClose={close} />
      </li>
    )
  return (
    <li className={styles.entry}>
      <span className={styles.term} lang={language}>
        {contact.way}
      </span>
      <span className={styles.words}>{contact.value}</span>
      <ContactMarks contact={contact} name={name} />
      {!isLocked && (
        <span className={styles.tools}>
          <IconButton ref={button} icon={Pencil} label={t('changeOf', { name })} onClick={open} />
          <IconButton
            icon={Trash2}
            label={t('deleteOf', { name })}
            onClick={() => {
              onRemoved()
              removeContact(document, run.id, contact.id)
              tell(t('contacts.removed', { name }))
            }}
          />
        </span>
      )}
    </li>
  )
}

/** Whether it is the one for urgent matters, and whether it is confidential (R41, R84). */
function ContactMarks({ contact, name }: { readonly contact: Contact; readonly name: string }) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run, isLocked } = useRun()
  const isUrgent = run.urgentContactId === contact.id
  return (
    <span className={styles.marks}>
      <ChipButton
        isPressed={isUrgent}
        aria-label={t('contacts.urgentOf', { name })}
        disabled={isLocked}
        onClick={() => setUrgentContact(document, run.id, isUrgent ? undefined : contact.id)}
      >
        <Siren size={14} aria-hidden />
        {t('contacts.urgent')}
      </ChipButton>
      <Button
        look="quiet"
        icon={contact.isOpen ? LockOpen : Lock}
        className={styles.mark}
        aria-label={t('confidential.contact', { name })}
        aria-pressed={!contact.isOpen}
        disabled={isLocked}
        onClick={() =>
          changeContact(document, run.id, contact.id, { isOpen: contact.isOpen ? undefined : true })
        }
      >
        {contact.isOpen ? t('confidential.open') : t('confidential.mark')}
      </Button>
    </span>
  )
}

interface ContactFormProps {
  /** The contact to change; without it a new one is added. */
  readonly contact?: Contact
  readonly onClose: () => void
}

function ContactForm({ contact, onClose }: ContactFormProps) {
  const { t } = useTranslation('noReply')
  const { document } = useCanvasSession()
  const { run } = useRun()
  const { now } = useServices()
  const [way, setWay] = useState(contact?.way ?? '')
  const [value, setValue] = useState(contact?.value ?? '')
  const submit = () => {
    const entered = { way: way.trim(), value: value.trim() }
    if (entered.way === '') return t('contacts.needsWay')
    if (entered.value === '') return t('contacts.needsValue')
    if (contact) changeContact(document, run.id, contact.id, entered)
    else addContact(document, run.id, { ...entered, addedAt: now() })
    onClose()
    return undefined
  }
  return (
    <EntryForm
      label={t('contacts.title')}
      submitLabel={contact ? t('save') : t('history.add')}
      onSubmit={submit}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        <WayField label={t('contacts.way')} way={way} onWayChange={setWay} hasFocusFirst />
        <Field label={t('contacts.value')}>
          {(control) => <TextInput {...control} spellCheck={false} value={value} onValueChange={setValue} />}
        </Field>
      </div>
    </EntryForm>
  )
}
