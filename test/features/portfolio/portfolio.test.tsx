import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import words from '../../../locales/en/portfolio.json'
import { noWorkshop, type WorkshopRecords } from '../../../src/domain/workshop/workshop-records'
import { Portfolio } from '../../../src/features/portfolio/portfolio'
import { startTexts } from '../../../src/i18n/texts'
import { StorageError } from '../../../src/storage/storage-failure'
import { sentence } from '../../support/sentence'
import { fillDevice, makeCanvas, showLibrary } from '../library/open-library'

await startTexts('en', ['app', 'portfolio', 'errors'])

const draw = (title: string, workshop: Partial<WorkshopRecords> = {}) =>
  makeCanvas({ title, workshop: { ...noWorkshop, ...workshop } })

async function showPortfolio(...canvases: ReturnType<typeof draw>[]) {
  const storage = await fillDevice(canvases)
  const shown = await showLibrary(storage, <Portfolio />)
  const readWorkshop = (title: string) =>
    shown.library.getState().rows?.find((row) => row.title === title)?.workshop
  return { ...shown, storage, readWorkshop }
}

const findRating = (title: string, criterion: string) =>
  screen.findByRole('textbox', { name: `${criterion}, 0 to 100, for the canvas “${title}”` })
const readValue = (field: HTMLElement) => (field as HTMLInputElement).value
const listTitles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const pressColumn = (name: string) =>
  screen.getByRole('columnheader', { name: new RegExp(name) }).querySelector('button') as HTMLElement

describe('the portfolio of a device', () => {
  test('R96: teaches what it is for where there is no canvas', async () => {
    await showPortfolio()
    screen.getByRole('heading', { name: words.empty.title })
    expect(screen.getByRole('link', { name: words.empty.button }).getAttribute('href')).toEqual('/')
  })

  test('R96: writes a rating into the canvas, shows it in the plot and takes it back', async () => {
    const { user, readWorkshop, listToasts, pressToast } = await showPortfolio(draw('Meatchine'))
    await screen.findByText(words.plot.empty)
    await user.type(await findRating('Meatchine', 'Attractive'), '70{Enter}')
    await user.type(await findRating('Meatchine', 'Risky'), '20')
    await user.tab()
    const point = await screen.findByRole('link', { name: 'Meatchine. Risky: 20. Attractive: 70.' })
    expect(point.getAttribute('href')).toEqual(expect.stringContaining('/canvas/'))
    expect(readWorkshop('Meatchine')?.ratings).toEqual({ 'criterion.attractive': 70, 'criterion.risky': 20 })
    await waitFor(() => expect(listToasts().at(-1)).toContain('“Risky”'))
    pressToast()
    await waitFor(() => expect(readWorkshop('Meatchine')?.ratings).toEqual({ 'criterion.attractive': 70 }))
    const field = await findRating('Meatchine', 'Risky')
    await waitFor(() => expect(readValue(field)).toBe(''))
  })

  test('R93: keeps the rating there is when what is typed is none, and says so', async () => {
    const { user, readWorkshop } = await showPortfolio(
      draw('Meatchine', { ratings: { 'criterion.risky': 20 } }),
    )
    const field = await findRating('Meatchine', 'Risky')
    for (const typed of ['101', '-3', '2.5', 'high']) {
      await user.clear(field)
      await user.type(field, `${typed}{Enter}`)
      expect(screen.getByRole('alert').textContent).toContain('stays 20')
    }
    await user.keyboard('{Escape}')
    expect(readValue(field)).toBe('20')
    expect(readWorkshop('Meatchine')?.ratings).toEqual({ 'criterion.risky': 20 })
    await user.clear(field)
    await user.tab()
    await waitFor(() => expect(readWorkshop('Meatchine')).toBeUndefined())
  })

  test('R96: shows the canvases of one project', async () => {
    const { user, readWorkshop } = await showPortfolio(
      draw('One', { project: 'Meat' }),
      draw('Two'),
      draw('Three'),
    )
    const project = await screen.findByRole('combobox', { name: 'Project of the canvas “Two”' })
    await user.type(project, 'Meat{Enter}')
    await waitFor(() => expect(readWorkshop('Two')?.project).toBe('Meat'))
    await user.selectOptions(screen.getByRole('combobox', { name: words.show }), 'Meat')
    expect(listTitles()).toEqual(['One', 'Two'])
  })

  test('R96: adds a criterion of one’s own, and removes it with all its ratings until that is undone', async () => {
    const rated = { ratings: { Joy: 4 } }
    const { user, readWorkshop, listToasts, pressToast } = await showPortfolio(
      draw('One', rated),
      draw('Two', rated),
    )
    await user.type(await screen.findByRole('textbox', { name: words.newCriterion }), 'risky')
    screen.getByText(words.criterionExists)
    await user.clear(screen.getByRole('textbox', { name: words.newCriterion }))
    await user.type(screen.getByRole('textbox', { name: words.newCriterion }), 'Cost{Enter}')
    await user.type(await findRating('One', 'Cost'), '9{Enter}')
    await waitFor(() => expect(readWorkshop('One')?.ratings).toEqual({ Cost: 9, Joy: 4 }))
    await user.click(screen.getByRole('button', { name: /Remove the criterion “Joy”/ }))
    await waitFor(() => expect(readWorkshop('Two')).toBeUndefined())
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: /Joy/ })).toBeNull())
    await waitFor(() => expect(listToasts().at(-1)).toContain('“Joy”'))
    pressToast()
    await waitFor(() => expect(readWorkshop('Two')?.ratings).toEqual({ Joy: 4 }))
    await waitFor(() => expect(readWorkshop('One')?.ratings).toEqual({ Cost: 9, Joy: 4 }))
  })

  test('R96: sorts by what is pressed; canvases without a rating come last either way', async () => {
    const rate = (rating: number) => ({ ratings: { 'criterion.risky': rating } })
    const { user } = await showPortfolio(draw('B', rate(100)), draw('C'), draw('A', rate(9)))
    await screen.findAllByRole('rowheader')
    expect(listTitles()).toEqual(['A', 'B', 'C'])
    await user.click(pressColumn('Risky'))
    expect(listTitles()).toEqual(['B', 'A', 'C'])
    await user.click(pressColumn('Risky'))
    expect(listTitles()).toEqual(['A', 'B', 'C'])
    expect(screen.getByRole('columnheader', { name: /Risky/ }).getAttribute('aria-sort')).toEqual('ascending')
  })

  test('R96: tells the chosen alternative with its reason, and what it is an alternative to', async () => {
    const first = draw('First')
    const second = draw('Second', {
      alternative: { familyId: first.id, originId: first.id, originTitle: 'Old name', branchedAt: 1 },
      decision: { reason: 'It sells.', at: 5 },
    })
    await showPortfolio(first, second)
    const line = (await screen.findByRole('rowheader', { name: 'Second' })).closest('tr') as HTMLElement
    within(line).getByText(words.chosen)
    within(line).getByText('It sells.')
    within(line).getByText(sentence('Alternative to “First”'))
  })

  test('R93: says why a rating could not be written, and shows what there is', async () => {
    const { user, storage, listToasts } = await showPortfolio(draw('Meatchine'))
    Object.assign(storage, {
      openDocument: async () => {
        throw new StorageError({ type: 'quotaExceeded' })
      },
    })
    const field = await findRating('Meatchine', 'Risky')
    await user.type(field, '20{Enter}')
    await waitFor(() => expect(listToasts()).toHaveLength(1))
    expect(readValue(field)).toBe('')
  })
})
