import { useTranslation } from 'react-i18next'
import { type Canvas, listNotes, type NoteId } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { listToldNotes, type Scene, type Story } from '../../domain/workshop/tell-story'
import { weighTracks } from '../../domain/workshop/weigh-tracks'
import { FittedNotes } from './fitted-notes'
import styles from './show.module.css'
import { useSceneWords } from './use-scene-words'

interface ShowBoardProps {
  readonly story: Story
  readonly index: number
  readonly scene: Scene
  /** Whether only the block in hand has words, below a small picture of the board. */
  readonly isNarrow: boolean
}

/** The sheet as far as it has been told: the block in hand large, the others quiet where they always stand. */
export function ShowBoard({ story, index, scene, isNarrow }: ShowBoardProps) {
  const { canvas } = story
  const kind = findCanvasKind(canvas)
  const told = listToldNotes(story, index)
  const toldBlocks = new Set(story.scenes.slice(0, index + 1).map(({ block }) => block))
  const { columns, rows } = weighTracks(kind, isNarrow ? undefined : scene.block)
  const tracks = {
    gridTemplateColumns: listTracks(columns),
    gridTemplateRows: listTracks(rows),
  }
  if (isNarrow) {
    return (
      <div className={styles.narrow}>
        <div className={styles.picture} style={tracks} aria-hidden>
          {kind.blocks.map((block) => (
            <span
              key={block.id}
              style={findArea(block)}
              data-state={block.id === scene.block ? 'current' : toldBlocks.has(block.id) ? 'told' : 'untold'}
            />
          ))}
        </div>
        <CurrentBlock canvas={canvas} scene={scene} told={told} />
      </div>
    )
  }
  return (
    <div className={styles.board} style={tracks}>
      {kind.blocks.map((block) => {
        const isTold = toldBlocks.has(block.id)
        if (block.id === scene.block)
          return (
            <CurrentBlock key={block.id} canvas={canvas} scene={scene} told={told} style={findArea(block)} />
          )
        return isTold ? (
          <QuietBlock key={block.id} canvas={canvas} block={block} told={told} />
        ) : (
          <div key={block.id} className={styles.untold} style={findArea(block)} aria-hidden />
        )
      })}
    </div>
  )
}

interface CurrentBlockProps {
  readonly canvas: Canvas
  readonly scene: Scene
  readonly told: ReadonlySet<NoteId>
  readonly style?: React.CSSProperties
}

function CurrentBlock({ canvas, scene, told, style }: CurrentBlockProps) {
  const { t } = useTranslation('presentation')
  const { nameBlock } = useSceneWords(canvas)
  if (!scene.block) return null
  const notes = listNotes(canvas, scene.block)
  const current = notes.filter(({ id }) => scene.noteIds.includes(id))
  const earlier = notes.filter(({ id }) => told.has(id) && !scene.noteIds.includes(id))
  return (
    <section className={styles.current} style={style} aria-labelledby="scene" aria-current="step">
      <h1 id="scene">
        {nameBlock(scene.block)}
        {scene.partCount > 1 && (
          <small>{t('step.ofParts', { part: scene.part, total: scene.partCount })}</small>
        )}
      </h1>
      <FittedNotes key={scene.id} notes={current} language={canvas.contentLanguage} />
      {earlier.length > 0 && (
        <ul className={styles.earlier} aria-label={t('show.earlier')}>
          {earlier.map(({ id, text, colour }) => (
            <li key={id} lang={canvas.contentLanguage} data-colour={colour}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface QuietBlockProps {
  readonly canvas: Canvas
  readonly block: BlockDefinition
  readonly told: ReadonlySet<NoteId>
}

function QuietBlock({ canvas, block, told }: QuietBlockProps) {
  const { nameBlock } = useSceneWords(canvas)
  const name = nameBlock(block.id)
  return (
    <section className={styles.quiet} style={findArea(block)} aria-label={name}>
      <div>
        <h2>{name}</h2>
        <ul>
          {listNotes(canvas, block.id)
            .filter(({ id }) => told.has(id))
            .map(({ id, text, colour }) => (
              <li key={id} lang={canvas.contentLanguage} data-colour={colour}>
                {text}
              </li>
            ))}
        </ul>
      </div>
    </section>
  )
}

function listTracks(weights: readonly number[]): string {
  return weights.map((weight) => `minmax(0, ${weight}fr)`).join(' ')
}

function findArea({ area }: BlockDefinition) {
  return {
    gridColumn: `${area.column} / span ${area.columnSpan}`,
    gridRow: `${area.row} / span ${area.rowSpan}`,
  }
}
