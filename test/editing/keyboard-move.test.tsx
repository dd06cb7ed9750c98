import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { focusNote, openBoard, waitForFocus } from '../features/board/open-board'
import { startTestTexts, switchLanguage } from '../support/canvas-session'
import { installLayout } from '../support/layout'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const picture = 'Customer Segments: students, teachers\nChannels: shop, fair'

describe('Alt and an arrow key on a note of the board', () => {
  test('R92: move it by one step on the sheet, say where it is and keep the focus on it', async () => {
    const { user, print, readAnnouncement } = await openBoard(picture)
    focusNote('fair')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(print()).toContain('Channels: fair, shop')
    expect(readAnnouncement()).toBe('Channels, position 1 of 2')
    await waitForFocus('fair')
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(print()).toBe('Customer Segments: fair, students, teachers\nChannels: shop')
    expect(readAnnouncement()).toBe('Customer Segments, position 1 of 3')
    await waitForFocus('fair')
  })

  test('move all that are selected, as one step of undo', async () => {
    const { user, print, undo } = await openBoard(picture)
    focusNote('students')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await waitForFocus('teachers')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(print()).toContain('Customer Relationships: students, teachers')
    await undo()
    expect(print()).toBe(picture)
  })

  test('do nothing at the edge of the sheet', async () => {
    const { user, print } = await openBoard(picture)
    focusNote('students')
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(print()).toBe(picture)
  })

  test('do nothing in a canvas that can only be read', async () => {
    const { user, print } = await openBoard(picture, { version: 99 })
    focusNote('fair')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(print()).toBe(picture)
  })
})
