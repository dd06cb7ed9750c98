import { Volume2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../state/services'
import { Button } from '../../ui/button'
import styles from './agenda.module.css'
import { playTones, wakeSound } from './timer-sound'

/** Whether a sound tells that the time is up: chosen on this device, and to be tried before it matters. */
export function SoundSwitch() {
  const { t } = useTranslation('agenda')
  const isOn = usePreferences((state) => state.hasTimerSound)
  const setPreference = usePreferences((state) => state.setPreference)
  const [outcome, setOutcome] = useState<'played' | 'silent'>()
  const tryIt = async () => setOutcome((await playTones()) ? 'played' : 'silent')
  return (
    <div className={styles.sound}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => {
            setPreference('hasTimerSound', currentTarget.checked)
            if (currentTarget.checked) wakeSound()
          }}
        />
        <span>{t('sound.label')}</span>
      </label>
      <span className={styles.quiet}>{t('sound.hint')}</span>
      <Button look="quiet" icon={Volume2} onClick={tryIt}>
        {t('sound.try')}
      </Button>
      <p role="status" className={styles.quiet}>
        {outcome && t(`sound.${outcome}`)}
      </p>
    </div>
  )
}
