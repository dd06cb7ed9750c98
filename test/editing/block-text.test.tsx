import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Canvas, textOfBlock } from '../../src/domain/canvas'
import { BlockText } from '../../src/editing/block-text'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'

beforeAll(() => startTestTexts())

const written = drawCanvas('', {
  contentLanguage: 'eu',
  answersById: new Map([[textOfBlock('channels'), '**Bi** bide\n\n- denda\n- weba']]),
})

async function open(canvas: Canvas = drawCanvas(''), opening = {}) {
  const opened = await openTestCanvas(canvas, opening)
  const view = await renderInCanvas(opened, <BlockText block="channels" />)
  return { ...opened, view, user: userEvent.setup() }
}

const press = (name: string) => screen.getByRole('button', { name })

describe('the introduction of a block', () => {
  test('R15: is a button while it is empty, and is kept as it was written, in one step of undo', async () => {
    const { user, read, session } = await open()
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(press('Write an introduction'))
    const field = screen.getByRole('textbox', { name: 'Introduction' })
    expect(document.activeElement).toBe(field)
    await user.type(field, '**Two** ways{Enter}{Enter}★ shop')
    await user.tab()
    expect(read().answersById.get('channels.text')).toBe('**Two** ways\n\n★ shop')
    expect((await screen.findByText('Two')).tagName).toBe('STRONG')
    session.undo()
    expect(read().answersById.size).toBe(0)
  })

  test('R15, R17: shows its form in the language of the content', async () => {
    await open(written)
    const bold = await screen.findByText('Bi')
    expect(bold.tagName).toBe('STRONG')
    expect(bold.closest('[lang]')?.getAttribute('lang')).toBe('eu')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  test('is left by Escape, and the focus stays at its button', async () => {
    const { user } = await open(written)
    await user.click(press('Edit introduction'))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement).toBe(press('Edit introduction'))
  })

  test('is only read in a canvas from a newer version, and nothing where there is none', async () => {
    const { view } = await open(written, { version: 99 })
    expect(await screen.findByText('Bi')).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
    view.unmount()
    const { view: empty } = await open(drawCanvas(''), { version: 99 })
    expect(empty.container.textContent).toBe('')
  })
})
