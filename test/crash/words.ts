import { readFileSync } from 'node:fs'

type AppWords = typeof import('../../locales/en/app.json')
type BoardWords = typeof import('../../locales/en/board.json')
type BlockWords = typeof import('../../locales/en/blocks.json')
type GuideWords = typeof import('../../locales/en/guide.json')
type LibraryWords = typeof import('../../locales/en/library.json')
type TransferWords = typeof import('../../locales/en/transfer.json')

/** The English words by which things on the screen are found. */
export interface Words {
  readonly app: AppWords
  readonly board: BoardWords
  readonly blocks: BlockWords
  readonly guide: GuideWords
  readonly library: LibraryWords
  readonly transfer: TransferWords
}

export function readWords(): Words {
  return {
    app: readArea('app'),
    board: readArea('board'),
    blocks: readArea('blocks'),
    guide: readArea('guide'),
    library: readArea('library'),
    transfer: readArea('transfer'),
  }
}

function readArea(area: keyof Words) {
  return JSON.parse(readFileSync(new URL(`../../locales/en/${area}.json`, import.meta.url), 'utf8'))
}
