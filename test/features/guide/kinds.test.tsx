import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listMotivations, listNotes } from '../../../src/domain/canvas'
import type { BlockId } from '../../../src/domain/kinds/block-ids'
import { languages } from '../../../src/domain/language'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas, printCanvas } from '../../support/canvas-text'
import { openGuide } from './open-guide'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

async function openTab(name: string, block: BlockId, canvas = drawCanvas('')) {
  const opened = await openGuide(block, canvas)
  await opened.user.click(screen.getByRole('tab', { name }))
  return opened
}

const getChip = (name: string) => screen.getByRole('button', { name })

describe('picking a kind', () => {
  test('R04: makes a note that carries it and says its name', async () => {
    const { user, read, session } = await openTab('Kinds', 'channels')
    await user.click(getChip('physical shop'))
    await user.click(getChip('online shop'))
    expect(printCanvas(read())).toBe('Channels: physical shop [channel.shop], online shop [channel.webShop]')
    expect(getChip('online shop').ariaPressed).toBe('true')
    expect(document.activeElement).toBe(getChip('online shop'))
    session.undo()
    expect(printCanvas(read())).toBe('Channels: physical shop [channel.shop]')
  })

  test('R17: names the note in the language of the content', async () => {
    const { user, read } = await openTab('Kinds', 'channels', drawCanvas('', { contentLanguage: 'eu' }))
    await user.click(getChip('physical shop'))
    expect(listNotes(read(), 'channels')[0]?.text).toBe('denda fisikoa')
  })

  test('R05, R52: puts it on the selected note beside the kinds it has', async () => {
    const { user, read, session } = await openTab(
      'Kinds',
      'customerRelationships',
      drawCanvas('Customer Relationships: web [relationship.automated], seller'),
    )
    act(() => session.selection.getState().selectNotes(['web']))
    await user.click(getChip('co-creation'))
    await user.click(await screen.findByRole('menuitem', { name: 'Add to the selected note' }))
    expect(printCanvas(read())).toBe(
      'Customer Relationships: web [relationship.automated relationship.coCreation], seller',
    )
  })

  test('once carried, asks whether to make another note or to take it off', async () => {
    const { user, read } = await openTab(
      'Kinds',
      'channels',
      drawCanvas('Channels: corner [channel.shop], web'),
    )
    await user.click(getChip('physical shop'))
    const menu = within(await screen.findByRole('menu', { name: 'physical shop' }))
    expect(menu.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'New note of this kind',
      'Remove from: corner',
    ])
    await user.click(menu.getByRole('menuitem', { name: 'Remove from: corner' }))
    expect(printCanvas(read())).toBe('Channels: corner, web')
    expect(getChip('physical shop').ariaPressed).toBe('false')
  })
})

describe('the categories of relationships', () => {
  test.each(languages)('R57, R58: are six, each with explanation and example, in %s', async (language) => {
    const { user } = await openGuide('customerRelationships')
    await switchLanguage(language)
    await user.click(screen.getAllByRole('tab')[1] ?? document.body)
    const items = within(screen.getByRole('tabpanel')).getAllByRole('listitem')
    expect(items).toHaveLength(6)
    for (const item of items) {
      const [explanation, example] = item.querySelectorAll('p')
      expect(explanation?.textContent).toMatch(/\S{3}/)
      expect(example?.textContent).toMatch(/: \S/)
    }
  })
})

describe('the motivations of relationships', () => {
  test('are three, with why and means, and change over time', async () => {
    await openTab('Motivations', 'customerRelationships')
    const panel = within(screen.getByRole('tabpanel'))
    expect(panel.getAllByRole('listitem')).toHaveLength(3)
    expect(panel.getByText(/^Why: to have a steady profit/)).toBeDefined()
    expect(panel.getByText(/^How: privileges/)).toBeDefined()
    expect(panel.getByText(/mobile operators/)).toBeDefined()
  })

  test('are chosen and taken away again, which can be undone', async () => {
    const { user, read, listToasts, pressToast } = await openTab(
      'Motivations',
      'customerRelationships',
      drawCanvas('', { contentLanguage: 'tr' }),
    )
    await user.click(getChip('customer retention'))
    expect(listMotivations(read())).toMatchObject([
      { kind: 'motivation.retention', text: 'mevcut müşteriyi elde tutma' },
    ])
    expect(getChip('customer retention').ariaPressed).toBe('true')
    await user.click(getChip('customer retention'))
    expect(listMotivations(read())).toEqual([])
    expect(listToasts()).toEqual(['Motivation removed: mevcut müşteriyi elde tutma'])
    pressToast()
    expect(listMotivations(read())).toHaveLength(1)
  })
})
