import { act, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import blockNames from '../../../locales/en/blocks.json'
import { addMotivation } from '../../../src/document/commands/motivations'
import { businessModelBlocks } from '../../../src/domain/kinds/block-ids'
import type { RelationshipDetails } from '../../../src/domain/relationships/relationship-details'
import OutlineView from '../../../src/features/outline/outline-view'
import { startTestTexts, switchLanguage } from '../../support/canvas-session'
import { drawCanvas } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { findRegion, openView, waitForFocus } from '../board/open-board'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})
beforeEach(() => switchLanguage('en'))

const openOutline = (
  ...opening: Parameters<typeof openView> extends [unknown, ...infer Rest] ? Rest : never
) => openView(<OutlineView bottomTool={null} />, ...opening)

const listHeadings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent)

const findItem = (text: string) => {
  const item = screen.getAllByRole('listitem').find((candidate) => candidate.dataset.note === text)
  if (!item) throw new Error(`no note ${text}`)
  return within(item)
}

describe('the outline', () => {
  test('is the title as first heading and the blocks as second, in the order of filling, the parking place last', async () => {
    await openOutline(drawCanvas('', { title: 'Bakery' }))
    expect(listHeadings(1)).toEqual(['Bakery'])
    expect(listHeadings(2)).toEqual([...businessModelBlocks.map((id) => blockNames[id]), 'Parking place'])
    await waitForFocus('Bakery')
  })

  test('gives a canvas without a title a heading of the interface', async () => {
    await openOutline()
    expect(listHeadings(1)).toEqual(['Untitled canvas'])
  })

  test('has a region for each block with its definition and its notes as a list', async () => {
    await openOutline('Channels: shop, fair')
    const channels = within(findRegion('Channels'))
    expect(channels.getByText(/^The ways in which the company reaches/)).toBeTruthy()
    const items = within(channels.getByRole('list', { name: 'Channels' })).getAllByRole('listitem')
    expect(items.map((item) => within(item).getAllByRole('button')[0]?.textContent)).toEqual(['shop', 'fair'])
  })

  test('asks the first question where a block is empty', async () => {
    await openOutline('Channels: shop')
    expect(within(findRegion('Key Activities')).getByText(/^Which key activities does/)).toBeTruthy()
    expect(within(findRegion('Channels')).queryByText(/^Through which channels/)).toBeNull()
  })

  test('says in words what the board shows by colour and marks, in the language of the interface', async () => {
    await openOutline(
      'Customer Segments: students\nChannels: shop [channel.shop], web\nshop -> students\nshop -> web',
    )
    const text = findItem('shop').getByRole('button', { name: 'shop' })
    const describe = () => document.getElementById(text.getAttribute('aria-describedby') ?? '')?.textContent
    expect(describe()).toBe('Kindsphysical shopCustomer segmentsstudentsLinked withwebColourYellow')
    await switchLanguage('eu')
    expect(describe()).toContain('Horia')
  })

  test.each([
    [
      'en',
      [
        ['Style', 'personal relationship'],
        ['Kinds', 'personal assistance', 'relationship.telepathy'],
        ['Who helps', 'saltzailea'],
        ['Where', 'dendan'],
        ['When', 'after the purchase'],
        ['By which means', 'e-mail'],
        ['Phases covered', 'purchase'],
        ['Means for self-service', 'FAQ', 'bideoa'],
        ['Status', 'established, since 1 May 2026'],
        ['Cost', '€1,234.50 per quarter'],
        ['Representative (confidential)', 'Ane'],
        ['Representative since (confidential)', '29 February 2020'],
        ['Last reviewed', '15 May 2026'],
        ['Colour', 'Yellow'],
      ],
    ],
    [
      'ka',
      [
        ['სტილი', 'პერსონალური ურთიერთობა'],
        ['ტიპები', 'პერსონალური დახმარება', 'relationship.telepathy'],
        ['ვინ ეხმარება', 'saltzailea'],
        ['სად', 'dendan'],
        ['როდის', 'შეძენის შემდეგ'],
        ['რა საშუალებით', 'ელფოსტა'],
        ['რა ფაზებს მოიცავს', 'შეძენა'],
        ['თვითმომსახურების საშუალებები', 'FAQ', 'bideoa'],
        ['მდგომარეობა', 'ჩამოყალიბებული; დასაწყისი: 1 მაისი, 2026'],
        ['ხარჯი', '1234,50 € კვარტალში'],
        ['წარმომადგენელი (კონფიდენციალური)', 'Ane'],
        ['წარმომადგენელი როდიდან (კონფიდენციალური)', '29 თებერვალი, 2020'],
        ['ბოლო გადახედვა', '15 მაისი, 2026'],
        ['ფერი', 'ყვითელი'],
      ],
    ],
  ] as const)(
    'R07, R19, R50, R54: says in words what is known of a relationship, in %s',
    async (language, expected) => {
      const kinds =
        'relationship.telepathy relationship.personalAssistance relationship.personal when.afterPurchase channel.email channelPhase.purchase'
      const canvas = drawCanvas(`Customer Relationships: shop [${kinds}]`, {
        contentLanguage: 'eu',
        currency: 'EUR',
      })
      const [shop] = canvas.notesById.values()
      if (!shop) throw new Error('no note')
      const relationship: RelationshipDetails = {
        helper: 'saltzailea',
        where: 'dendan',
        status: { state: 'established', since: '2026-05-01' },
        cost: { type: 'amount', amount: 1234.5, period: 'quarter' },
        serviceMeans: 'FAQ\n\nbideoa',
        representative: 'Ane',
        representativeSince: '2020-02-29',
        secondContact: '',
        reviewedOn: '2026-05-15',
      }
      await switchLanguage(language)
      await openOutline({ ...canvas, notesById: new Map([[shop.id, { ...shop, relationship }]]) })
      const facts = findItem('shop')
        .getAllByRole('term')
        .map((term) =>
          [...(term.parentElement?.children ?? [])].map((word) => word.textContent.replaceAll(/\s/g, ' ')),
        )
      expect(facts).toEqual(expected)
      expect(findItem('shop').getByText('dendan').lang).toBe('eu')
      expect(findItem('shop').getByText('relationship.telepathy').lang).toBe(language)
    },
  )

  test('shows the longer description with its form, in the language of the content', async () => {
    const canvas = drawCanvas('Channels: shop', { contentLanguage: 'tr' })
    const [shop] = canvas.notesById.values()
    if (!shop) throw new Error('no note')
    const described = { ...shop, description: '**open** all day' }
    await openOutline({ ...canvas, notesById: new Map([[shop.id, described]]) })
    const bold = findItem('shop').getByText('open')
    expect(bold.tagName).toBe('STRONG')
    expect(bold.closest('[lang]')?.getAttribute('lang')).toBe('tr')
  })

  test('can be read and not be changed when the canvas is of a newer version', async () => {
    const { user } = await openOutline('Channels: shop', { version: 99 })
    expect(screen.queryByRole('button', { name: 'Add note' })).toBeNull()
    await user.click(findItem('shop').getByRole('button', { name: 'shop' }))
    expect(screen.queryByRole('textbox', { name: 'Note text' })).toBeNull()
    await user.click(findItem('shop').getByRole('button', { name: 'Note actions' }))
    const items = await screen.findAllByRole('menuitem')
    expect(items.map((item) => item.textContent)).toEqual(['Open note', 'Threads'])
  })

  test('R20: keeps to the additions where only they are wanted', async () => {
    const canvas = drawCanvas('Channels: shop, fair')
    const [shop, fair] = canvas.notesById.values()
    if (!shop || !fair) throw new Error('no notes')
    const notesById = new Map([
      [shop.id, { ...shop, isAddition: true }],
      [fair.id, fair],
    ])
    const { user } = await openOutline({ ...canvas, notesById })
    expect(findItem('shop').getByText('Addition to the example')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Additions only' }))
    expect(screen.queryByRole('button', { name: 'fair' })).toBeNull()
    expect(screen.getByRole('button', { name: 'shop' })).toBeTruthy()
  })
})

describe('the contents of the outline', () => {
  test('name every section with the number of its notes and lead to its heading', async () => {
    const { user, session } = await openOutline('Channels: shop, fair')
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }))
    expect(contents.getAllByRole('button')).toHaveLength(businessModelBlocks.length + 1)
    await user.click(contents.getByRole('button', { name: 'Channels 2 notes' }))
    expect(document.activeElement).toBe(within(findRegion('Channels')).getByRole('heading', { level: 2 }))
    expect(session.selection.getState().activeBlock).toBe('channels')
  })

  test('mark the block that is at hand', async () => {
    const { session } = await openOutline('Channels: shop')
    act(() => session.selection.getState().activateBlock('channels'))
    const button = screen.getByRole('button', { name: 'Channels 1 note' })
    expect(button.getAttribute('aria-current')).toBe('true')
  })
})

describe('the questions of a block', () => {
  test('R69: show those that have an answer, and all when asked for', async () => {
    const canvas = drawCanvas('', { answersById: new Map([['channels.q2', 'by post']]) })
    const { user, read } = await openOutline(canvas)
    const channels = within(findRegion('Channels'))
    expect(channels.getByText('Answered: 1/6')).toBeTruthy()
    expect(channels.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value)).toEqual([
      'by post',
    ])
    await user.click(channels.getByRole('button', { name: 'All questions' }))
    expect(channels.getAllByRole('textbox')).toHaveLength(6)
    await user.type(channels.getByRole('textbox', { name: 'Which channels work best?' }), 'fairs')
    expect(read().answersById.get('channels.q4')).toBe('fairs')
  })

  test('R48, R49, R51: of the relationships are answered as in the guide', async () => {
    const answersById = new Map([['customerRelationships.q1.expected/students', 'quick']])
    const lines = 'Customer Segments: students, teachers\nCustomer Relationships: seller\nstudents -> seller'
    const { user } = await openOutline(drawCanvas(lines, { answersById }))
    const relationships = within(findRegion('Customer Relationships'))
    const listFields = () => relationships.getAllByRole<HTMLTextAreaElement>('textbox', { name: /\?/ })
    expect(listFields().map((field) => field.value)).toEqual(['quick', '', ''])
    await user.click(relationships.getByRole('button', { name: 'All questions' }))
    expect(listFields()).toHaveLength(2 + 4)
    expect(relationships.getByText('Not said yet')).toBeTruthy()
    expect(relationships.getByText('Customer Segments: 1')).toBeTruthy()
  })

  test('keep the field of an answer that is cleared', async () => {
    const canvas = drawCanvas('', { answersById: new Map([['channels.q2', 'x']]) })
    const { user, read } = await openOutline(canvas)
    const field = within(findRegion('Channels')).getByRole('textbox')
    await user.clear(field)
    expect(read().answersById.size).toBe(0)
    expect(document.activeElement).toBe(field)
  })
})

describe('the motivations', () => {
  test('R11: are chosen in the block of the relationships alone', async () => {
    const { session, user, read } = await openOutline()
    act(() => {
      addMotivation(session.document, 'motivation.retention', 'keep them')
    })
    const relationships = within(findRegion('Customer Relationships'))
    expect(relationships.getByRole('button', { pressed: true }).textContent).toBe('customer retention')
    await user.click(relationships.getByRole('button', { pressed: true }))
    expect(read().motivationsById.size).toBe(0)
    expect(screen.getAllByRole('heading', { name: 'Motivations' })).toHaveLength(1)
  })
})
