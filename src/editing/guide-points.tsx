import { useTranslation } from 'react-i18next'
import styles from './guide-points.module.css'

/** What the guide says about the customers behind the segments, by topic. */
const pointsByTopic = {
  customer: ['cb1', 'cb2', 'cb3'],
  regular: ['cb4', 'cb5', 'cb6'],
  base: ['cb7', 'cb8', 'cb9', 'cb10'],
  keeping: ['rt1', 'rt2', 'rt3', 'rt4'],
  lettingGo: ['lg1'],
  dependency: ['em1', 'em2', 'em3'],
  confidentiality: ['cf1', 'cf2'],
} as const

interface GuidePointsProps {
  readonly topics: readonly (keyof typeof pointsByTopic)[]
}

/** Help to read when one wants to: each topic is closed at first. */
export function GuidePoints({ topics }: GuidePointsProps) {
  const { t } = useTranslation('retention')
  return (
    <div className={styles.topics}>
      {topics.map((topic) => (
        <details key={topic} className={styles.topic}>
          <summary>{t(`topics.${topic}`)}</summary>
          <ul>
            {pointsByTopic[topic].map((point) => (
              <li key={point}>{t(`points.${point}`)}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
