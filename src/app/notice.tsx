import { TriangleAlert } from 'lucide-react'
import { Button } from '../ui/button'
import styles from './notice.module.css'

interface NoticeProps {
  readonly text: string
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
}

/** A sentence across the page about something that stays until it is dealt with. */
export function Notice({ text, actions = [] }: NoticeProps) {
  return (
    <div className={styles.notice} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <p>{text}</p>
      {actions.map(({ label, run }) => (
        <Button key={label} onClick={run}>
          {label}
        </Button>
      ))}
    </div>
  )
}
