import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import blockNames from '../../../locales/en/blocks.json'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import { businessModel } from '../../../src/domain/kinds/business-model'
import { languages } from '../../../src/domain/language'
import { Guide } from '../../../src/features/guide/guide'
import { openTestCanvas, renderInCanvas, startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas, printCanvas } from '../../support/canvas-text'
import { openGuide } from './open-guide'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

describe('the guide', () => {
  test.each(businessModelBlocks)(
    'R92: has definition, questions and kinds for the block %s',
    async (block) => {
      const { user } = await openGuide(block)
      const guide = within(screen.getByRole('complementary', { name: 'Guide' }))
      expect(guide.getByRole('heading', { name: blockNames[block] })).toBeDefined()
      const definition = businessModel.blocks.find(({ id }) => id === block)
      expect(guide.getAllByRole('textbox')).toHaveLength(definition?.questions.length ?? 0)
      for (const field of guide.getAllByRole('textbox')) expect(field).toHaveProperty('labels.length', 1)
      await user.click(guide.getByRole('tab', { name: 'Kinds' }))
      const kinds = guide.getAllByRole('button', { pressed: false })
      expect(kinds.map((kind) => kind.textContent)).not.toContain('')
      expect(kinds).toHaveLength(definition?.noteKinds.length ?? 0)
    },
  )

  test('R42: defines the block in the language of the interface, whatever that of the content', async () => {
    const definitions = new Set<string>()
    for (const language of languages) {
      await switchLanguage(language)
      const { view } = await openGuide('customerRelationships', drawCanvas('', { contentLanguage: 'eu' }))
      const definition = screen.getByRole('complementary').querySelector('h2 ~ p')
      expect(definition?.textContent).toMatch(/\S{3}/)
      expect(definition?.closest('[lang]')?.getAttribute('lang')).toBe(language)
      definitions.add(definition?.textContent ?? '')
      view.unmount()
    }
    expect(definitions.size).toBe(4)
  })

  test('R17, R18: answers are in the language of the content and leave spelling to the browser', async () => {
    await openGuide('channels', drawCanvas('', { contentLanguage: 'ka' }))
    for (const field of screen.getAllByRole('textbox')) {
      expect(field.lang).toBe('ka')
      expect(field.getAttribute('spellcheck')).toBe('true')
    }
  })

  test('suggests the next empty block in the order of filling and leads there', async () => {
    const { user, session } = await openGuide('customerSegments', drawCanvas('Customer Segments: students'))
    await user.click(screen.getByRole('button', { name: 'Next: Value Propositions' }))
    expect(session.selection.getState().activeBlock).toBe('valuePropositions')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Customer Segments' }))
  })

  test('suggests nothing while its own block is the next to fill', async () => {
    await openGuide('customerSegments')
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull()
  })

  test('says when every block holds a note', async () => {
    const lines = businessModelBlocks.map((id) => `${blockNames[id]}: a ${id}`).join('\n')
    await openGuide('channels', drawCanvas(lines))
    expect(screen.getByText('Every block has at least one note.')).toBeDefined()
  })

  test('stays at its block once somebody works in it', async () => {
    const { user, session } = await openGuide('channels')
    await user.click(screen.getAllByRole('textbox')[0] ?? document.body)
    expect(session.selection.getState().activeBlock).toBe('channels')
  })

  test('falls back to the questions where a block has no motivations', async () => {
    const opened = await openTestCanvas(drawCanvas(''))
    const user = userEvent.setup()
    const view = await renderInCanvas(opened, <Guide block="customerRelationships" />)
    await user.click(screen.getByRole('tab', { name: 'Motivations' }))
    view.rerender(<Guide block="channels" />)
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Questions')
    expect(screen.queryByRole('tab', { name: 'Motivations' })).toBeNull()
  })

  test('only reads in a canvas from a newer version', async () => {
    const { user, read } = await openGuide('channels', drawCanvas(''), { version: 99 })
    expect(screen.getByText(/can be read and exported; to change it, reload/)).toBeDefined()
    await user.type(screen.getAllByRole('textbox')[0] ?? document.body, 'shop')
    await user.click(screen.getByRole('tab', { name: 'Kinds' }))
    await user.click(screen.getByRole('button', { name: 'physical shop' }))
    expect(read().answersById.size).toBe(0)
    expect(printCanvas(read())).toBe('')
  })
})
