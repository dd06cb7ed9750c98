import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dismissHint } from '../../../src/document/commands/hints'
import { addLink } from '../../../src/document/commands/links'
import { listMotivations, listNotes } from '../../../src/domain/canvas'
import { nameHint } from '../../../src/domain/checks/check'
import { listCustomerBase } from '../../../src/domain/relationships/list-customer-base'
import { OWN_AIM } from '../../../src/domain/relationships/relationship-kinds'
import { makeCanvasFile } from '../../../src/exporters/json/make-canvas-file'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { alignLines, drawCanvas, drawMotivation, printCanvas } from '../../support/canvas-text'
import { openGuide } from './open-guide'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const withMotivation = (lines: string, rest: Parameters<typeof drawMotivation>[1] = {}) =>
  drawCanvas(lines, { motivationsById: new Map([['m', drawMotivation('m', rest)]]) })

async function openMotivations(canvas = drawCanvas(''), opening = {}) {
  const opened = await openGuide('customerRelationships', canvas, opening)
  await opened.user.click(screen.getByRole('tab', { name: 'Motivations' }))
  return opened
}

const openEditor = (user: Awaited<ReturnType<typeof openMotivations>>['user']) =>
  user.click(screen.getByRole('button', { name: 'Reason, means and links' }))

const getField = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

describe('a motivation of the guide', () => {
  test('R12, R17: begins with reason and means in the language of the content, to be changed', async () => {
    const { user, read } = await openMotivations(drawCanvas('', { contentLanguage: 'tr' }))
    await user.click(screen.getByRole('button', { name: 'customer acquisition' }))
    expect(getField('Why?').value).toBe('İşi kurmak, satış yapmak ve kâr etmek için.')
    expect(getField('Why?').lang).toBe('tr')
    await user.clear(getField('Why?'))
    await user.type(getField('Why?'), 'büyümek')
    expect(listMotivations(read())).toMatchObject([
      { text: 'yeni müşteri kazanma', why: 'büyümek', means: 'İnsanları çeken özel teklifler' },
    ])
  })

  test('R12: fills what is empty with the suggestion, in one step', async () => {
    const { user, read, session } = await openMotivations(
      withMotivation('', { kind: 'motivation.retention', why: 'profit' }),
    )
    await openEditor(user)
    await user.click(screen.getByRole('button', { name: 'Use the suggestion' }))
    expect(listMotivations(read())).toMatchObject([
      { why: 'profit', means: 'Privileges for regular customers, so that they go on buying' },
    ])
    expect(screen.queryByRole('button', { name: 'Use the suggestion' })).toBeNull()
    session.undo()
    expect(listMotivations(read())).toMatchObject([{ why: 'profit', means: '' }])
  })

  test('R68: keeps a service promise of retention, and when somebody last looked whether it holds', async () => {
    const { user, read } = await openMotivations(withMotivation('', { kind: 'motivation.retention' }))
    await openEditor(user)
    const promise = 'What do we promise regular customers?'
    expect(screen.queryByRole('button', { name: 'Promise reviewed today' })).toBeNull()
    await user.type(getField(promise), 'A reply within a day')
    await user.click(screen.getByRole('button', { name: 'Promise reviewed today' }))
    expect(listMotivations(read())).toMatchObject([
      { promise: 'A reply within a day', promiseReviewedOn: '1970-01-01' },
    ])
  })

  test('R68: asks for a promise of retention only', async () => {
    const { user } = await openMotivations(withMotivation('', { kind: 'motivation.acquisition' }))
    await openEditor(user)
    expect(screen.queryByRole('textbox', { name: 'What do we promise regular customers?' })).toBeNull()
  })

  test('is only read in a canvas from a newer version', async () => {
    const canvas = withMotivation('Cost Structure: wages', { kind: 'motivation.boostSales', means: 'a' })
    const { user } = await openMotivations(canvas, { version: 99 })
    await openEditor(user)
    expect(getField('Why?').readOnly).toBe(true)
    expect(screen.queryByRole('button', { name: /^(Make|Use|Link|Add)/ })).toBeNull()
    expect(screen.getByRole('group', { name: /^Which customers/ })).toHaveProperty('disabled', true)
  })
})

describe('the means of a motivation', () => {
  test('R12: choosing acquisition and accepting the suggested means gives an offer note linked to it', async () => {
    const { user, read, session } = await openMotivations()
    await user.click(screen.getByRole('button', { name: 'customer acquisition' }))
    await user.click(screen.getByRole('button', { name: /^Make an offer note/ }))
    expect(printCanvas(read())).toBe(
      alignLines(`Value Propositions: Special offers that attract people [offer.special]
       customer acquisition -> Special offers that attract people`),
    )
    session.undo()
    expect(printCanvas(read())).toBe('')
    expect(listMotivations(read())).toHaveLength(1)
  })

  test('R12: are not made twice: the same button leads to the note', async () => {
    const { user, read } = await openMotivations(
      withMotivation('Value Propositions: card', { means: '- card\ncard\nclub' }),
    )
    await openEditor(user)
    const button = screen.getByRole('button', { name: 'Make an offer note: card' })
    await user.click(button)
    expect(printCanvas(read())).toBe('Value Propositions: card [offer.privilege]\nm -> card')
    expect(document.activeElement).toBe(button)
    expect(button.ariaLabel).toBe('Open the offer note: card')
    await user.click(button)
    expect(read().notesById.size).toBe(1)
    expect(window.location.hash + window.location.pathname).toContain('/note/card')
    window.history.replaceState(null, '', '/')
  })

  test.each([
    ['motivation.boostSales', 'cross-selling in the shop', ['offer.crossSelling']],
    ['motivation.boostSales', 'larger packs', ['offer.upselling']],
    [OWN_AIM, 'a fair', []],
  ])('R12: of %s, "%s", become an offer of the fitting kind', async (kind, means, kinds) => {
    const { user, read } = await openMotivations(withMotivation('', { kind, means }))
    await openEditor(user)
    await user.click(screen.getByRole('button', { name: `Make an offer note: ${means}` }))
    expect(listNotes(read(), 'valuePropositions')[0]?.kinds).toEqual(kinds)
  })
})

describe('the stages a motivation is meant for', () => {
  test('R13: link retention with regular customers, whose privilege the customer base then lists', async () => {
    const { user, read, session } = await openMotivations()
    await user.click(screen.getByRole('button', { name: 'customer retention' }))
    await user.click(screen.getByRole('button', { name: /^Make an offer note/ }))
    await user.click(screen.getByRole('checkbox', { name: 'regular (loyal) customer' }))
    const regular = listCustomerBase(read()).stages.find(({ stage }) => stage === 'stage.regular')
    expect(regular?.motivations).toMatchObject([
      { motivation: { kind: 'motivation.retention' }, offers: [{ kinds: ['offer.privilege'] }] },
    ])
    session.undo()
    expect(listMotivations(read())[0]?.stages).toEqual([])
  })
})

describe('boosting sales', () => {
  const lines = 'Cost Structure: rising costs\nRevenue Streams: sales'

  test('R14: has a hint when chosen, which goes once a cost and a revenue are linked', async () => {
    const { user, read } = await openMotivations(drawCanvas(lines))
    expect(screen.queryByText(/^Why do we want to sell more/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'boosting sales' }))
    expect(screen.getByText(/^Why do we want to sell more/).querySelector('svg')).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Link with: Cost Structure' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'rising costs' }))
    await user.click(screen.getByRole('button', { name: 'Link with: Revenue Streams' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'sales' }))
    expect(screen.queryByText(/^Why do we want to sell more/)).toBeNull()
    expect(printCanvas(read())).toContain('boosting sales -> rising costs\nboosting sales -> sales')
    await user.click(screen.getByRole('button', { name: 'Remove link: sales' }))
    expect(read().linksById.size).toBe(1)
  })

  test('R14: has no hint with either, nor where it was set aside', async () => {
    const { session } = await openMotivations(withMotivation(lines, { kind: 'motivation.boostSales' }))
    expect(screen.getByText(/^Why do we want to sell more/)).toBeDefined()
    act(() => {
      addLink(session.document, { from: 'sales', to: 'm', label: '' })
    })
    expect(screen.queryByText(/^Why do we want to sell more/)).toBeNull()
    act(() => session.undo())
    expect(screen.getByText(/^Why do we want to sell more/)).toBeDefined()
    act(() => dismissHint(session.document, nameHint('boostWithoutMoney', 'm'), 'later'))
    expect(screen.queryByText(/^Why do we want to sell more/)).toBeNull()
  })
})

describe('an aim of one’s own', () => {
  test('R45: is added, renamed and taken away, which can be undone', async () => {
    const { user, read, session, pressToast, listToasts } = await openMotivations()
    await user.type(getField('New aim'), ' be known {Enter}')
    expect(listMotivations(read())).toMatchObject([{ kind: OWN_AIM, text: 'be known' }])
    expect(getField('New aim').value).toBe('')
    expect(document.activeElement).toBe(getField('New aim'))
    await user.type(getField('Aim of our own'), ' abroad')
    expect(listMotivations(read())).toMatchObject([{ text: 'be known abroad' }])
    await user.click(screen.getByRole('button', { name: 'Remove aim: be known abroad' }))
    expect(listMotivations(read())).toEqual([])
    expect(listToasts()).toEqual(['Motivation removed: be known abroad'])
    pressToast()
    expect(listMotivations(read())).toHaveLength(1)
    act(() => session.undo())
    act(() => session.undo())
    expect(listMotivations(read())).toEqual([])
  })

  test('R45: adds nothing without words', async () => {
    const { user, read } = await openMotivations()
    await user.type(getField('New aim'), '  {Enter}')
    expect(listMotivations(read())).toEqual([])
  })

  test('R45: is exported', async () => {
    const { user, read } = await openMotivations()
    await user.type(getField('New aim'), 'be known{Enter}')
    expect(makeCanvasFile(read(), new Date(0)).canvas.motivations).toMatchObject([
      { kind: OWN_AIM, text: 'be known' },
    ])
  })

  test('of a newer Harreman stands among them by its id', async () => {
    await openMotivations(withMotivation('', { kind: 'motivation.fame' }))
    expect(getField('motivation.fame').value).toBe('m')
    expect(within(screen.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(4)
  })
})
