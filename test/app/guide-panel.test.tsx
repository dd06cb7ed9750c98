import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { GuidePanel, useGuidePanel } from '../../src/app/guide-panel'
import { openTestCanvas, renderInCanvas, startTestTexts } from '../support/canvas-session'
import { drawCanvas } from '../support/canvas-text'

beforeAll(() => startTestTexts())

function Views() {
  const panel = useGuidePanel('board')
  return (
    <>
      <input aria-label="work" />
      <button type="button" ref={panel.button} onClick={panel.toggle}>
        open the guide
      </button>
      <GuidePanel panel={panel} />
    </>
  )
}

async function showViews(matches: (query: string) => boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: matches(query),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
  await renderInCanvas(await openTestCanvas(drawCanvas('')), <Views />)
  return userEvent.setup()
}

const findGuide = () => screen.findByRole('complementary', { name: 'Guide' })

describe('the guide on a small screen', () => {
  test('takes the focus, goes by Escape and gives the focus back to its button', async () => {
    const user = await showViews((query) => query.includes('max-width'))
    await user.click(screen.getByRole('button', { name: 'open the guide' }))
    const guide = await findGuide()
    expect(document.activeElement?.contains(guide)).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement?.textContent).toBe('open the guide')
  })
})

describe('F6', () => {
  test('leads into the guide that stands beside the board, and back to where the person was', async () => {
    const user = await showViews((query) => query.includes('min-width'))
    const guide = await findGuide()
    await user.click(screen.getByRole('textbox', { name: 'work' }))
    await user.keyboard('{F6}')
    expect(guide.contains(document.activeElement)).toBe(true)
    await user.tab()
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'work' }))
  })

  test('opens a closed guide and leads into it', async () => {
    const user = await showViews(() => false)
    expect(screen.queryByRole('complementary')).toBeNull()
    await user.keyboard('{F6}')
    const guide = await findGuide()
    expect(document.activeElement?.contains(guide)).toBe(true)
    expect(document.activeElement).not.toBe(document.body)
  })
})
