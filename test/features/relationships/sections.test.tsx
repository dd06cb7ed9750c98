import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildExample } from '../../../src/domain/example/build-example'
import { loadExampleWords } from '../../../src/i18n/load-example-words'
import { startTestTexts } from '../../support/canvas-session'
import { drawCanvas, drawMotivation } from '../../support/canvas-text'
import { installLayout } from '../../support/layout'
import { waitForFocus } from '../board/open-board'
import { openSection } from './open-section'

beforeAll(async () => {
  installLayout()
  await startTestTexts()
})

/** What a list of terms says of each: `Channels: shop, fair`. */
function readFacts(list: HTMLElement | null): string[] {
  return [...(list?.querySelectorAll('dt') ?? [])].map((term) => {
    const said = [...(term.parentElement?.querySelectorAll('dd') ?? [])].map((fact) => fact.textContent)
    return `${term.textContent}: ${said.join(', ')}`
  })
}

const findExample = async () => buildExample('canvas', 'en', await loadExampleWords('en'))

describe('the navigation of the block', () => {
  test('R01: names the sections, says which one is shown, and begins at its heading', async () => {
    await openSection('base', 'Customer Relationships: help')
    const links = within(screen.getByRole('navigation', { name: 'Sections of this block' })).getAllByRole(
      'link',
    )
    expect(links.map((link) => link.textContent)).toEqual([
      'Relationships1',
      'Tables',
      'Integration',
      'Customers',
      'Chain',
      'No reply',
      'People',
    ])
    expect(links.filter((link) => link.hasAttribute('aria-current'))).toEqual([links[3]])
    const heading = await screen.findByRole('heading', { level: 2, name: 'Customers' })
    expect(document.activeElement).toBe(heading)
  })

  test('gives each section an address of its own', async () => {
    await openSection('notes', '')
    expect(screen.getByRole('link', { name: 'Chain' }).getAttribute('href')).toContain(
      '/canvas/canvas/block/customerRelationships/chain',
    )
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })
})

describe('the cards of relationships', () => {
  test('R63: say in words with whom, where and why each is kept', async () => {
    await openSection(
      'notes',
      drawCanvas(
        `
          Customer Relationships: help [relationship.personal relationship.dedicated], forum
          Customer Segments: pupils, parents
          Channels: school [channel.shop channelPhase.purchase]
          pupils -> help
          help -> school
          help -> win
          parents -> forum
        `,
        { motivationsById: new Map([['win', drawMotivation('win', { means: 'free lesson' })]]) },
      ),
    )
    const [help, forum] = screen.getAllByRole('listitem').filter((item) => item.dataset.note)
    expect(readFacts(help?.querySelector('dl') ?? null)).toEqual([
      'Style: personal relationship',
      'Kinds: dedicated personal assistance',
      'Segments: pupils',
      'Channels: schoolpurchase',
      'Motivations: win → free lesson',
    ])
    expect(readFacts(forum?.querySelector('dl') ?? null)).toEqual([
      'Segments: parents',
      'Channels: No channel yet',
    ])
  })

  test('R46: say which motivation is for later', async () => {
    const canvas = drawCanvas('Customer Relationships: help', {
      motivationsById: new Map([['keep', drawMotivation('keep')]]),
      linksById: new Map([['l', { id: 'l', from: 'help', to: 'keep', label: '', isLater: true }]]),
    })
    await openSection('notes', canvas)
    expect(screen.getByText('later').parentElement?.textContent).toBe('keeplater')
  })
})

describe('the integration', () => {
  test('R51: CR-1 of the example shows segments, channels, value, motivations, resources, activities; the rest is named', async () => {
    await openSection('integration', await findExample())
    const card = screen.getByRole('heading', { level: 3, name: /^Personal relationship/ }).closest('li')
    expect(readFacts(card?.querySelector('dl') ?? null).map((fact) => fact.split(':')[0])).toEqual([
      'Customer Segments',
      'Value Propositions',
      'Channels',
      'Motivations',
      'Key Resources',
      'Key Activities',
    ])
    expect(card?.textContent).toContain('No link yet: Revenue Streams, Key Partners, and Cost Structure')
  })

  test('R08: shows the phases that none covers', async () => {
    await openSection('integration', 'Channels: web shop [channelPhase.evaluation channelPhase.purchase]')
    const overview = within(screen.getByRole('region', { name: 'Channel phases' }))
    const uncovered = overview.getAllByText('Not covered').map((words) => words.closest('li')?.firstChild)
    expect(uncovered.map((heading) => heading?.textContent)).toEqual(['awareness', 'delivery', 'after sales'])
    expect(overview.getAllByRole('link', { name: 'web shop' })).toHaveLength(2)
  })
})

describe('the customer base', () => {
  const findStage = (name: string) => {
    const stage = screen.getByRole('heading', { level: 3, name }).closest('li')
    if (!stage) throw new Error(`no stage ${name}`)
    return within(stage)
  }

  const drawBase = () =>
    drawCanvas(
      `
        Customer Segments: regulars [stage.regular], guests
        Value Propositions: free coffee [offer.privilege]
        regulars -> keep
        keep -> free coffee
      `,
      { motivationsById: new Map([['keep', drawMotivation('keep', { means: 'a card' })]]) },
    )

  test('R13: lists the privilege for regular customers', async () => {
    await openSection('base', drawBase())
    const regular = findStage('regular (loyal) customer')
    expect(regular.getByRole('link', { name: 'regulars' })).toBeTruthy()
    const means = within(regular.getByRole('list', { name: 'Means' })).getAllByRole('listitem')
    expect(means.map((item) => item.textContent)).toEqual(['free coffee', 'a card'])
    expect(findStage('new customer').queryByText('keep')).toBeNull()
  })

  test('R68: shows the service promise with the stage "regular" and its last review', async () => {
    const keep = drawMotivation('keep', { promise: 'A reply within a day', promiseReviewedOn: '2026-02-21' })
    await openSection('base', drawCanvas('', { motivationsById: new Map([['keep', keep]]) }))
    const regular = findStage('regular (loyal) customer')
    expect(regular.getByText('A reply within a day')).toBeTruthy()
    expect(regular.getByText('Last reviewed: 21 February 2026')).toBeTruthy()
    expect(screen.getAllByText('A reply within a day')).toHaveLength(1)
  })

  test('leads to the relationships where there is no motivation yet, and to the segments where there is none', async () => {
    await openSection('base', '')
    expect(screen.getByText(/^There is no motivation yet/)).toBeTruthy()
    const steps = screen.getAllByRole('link', { name: /^Open block: / }).map((link) => link.textContent)
    expect(steps).toEqual(['Open block: Customer Segments', 'Open block: Customer Relationships'])
  })

  test('R13: lets a motivation be meant for a stage, in one step', async () => {
    const { user, read, undo } = await openSection('base', drawBase())
    await user.click(screen.getByRole('button', { name: 'Choose motivations… (lost customer)' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'keep' }))
    expect(read().motivationsById.get('keep')?.stages).toEqual(['stage.lost'])
    expect(findStage('lost customer').getByText('keep')).toBeTruthy()
    undo()
    expect(read().motivationsById.get('keep')?.stages).toEqual([])
  })

  test('R13: moves a segment from stage to stage, in one step, and keeps the focus with it', async () => {
    const { user, read, undo } = await openSection('base', drawBase())
    await user.click(screen.getByRole('button', { name: 'Stage… (regulars)' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'lost customer' }))
    expect(read().notesById.get('regulars')?.kinds).toEqual(['stage.lost'])
    await waitForFocus('Stage… (regulars)')
    undo()
    expect(read().notesById.get('regulars')?.kinds).toEqual(['stage.regular'])
  })
})

describe('the chain', () => {
  const shops = `
    Customer Segments: buyer, distributor, shop
    Customer Relationships: visit, hotline
  `
  const readChain = () =>
    screen
      .getAllByRole('list')
      .filter((list) => list.getAttribute('aria-label')?.startsWith('Chain from'))
      .map((list) =>
        [...list.children].map((item) => within(item as HTMLElement).getAllByRole('link')[0]?.textContent),
      )

  const chooseNext = async (
    { user }: Awaited<ReturnType<typeof openSection>>,
    segment: string,
    next: string,
  ) => {
    await user.click(screen.getByRole('button', { name: `Passes on to… (${segment})` }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: next }))
    await waitForFocus(`Passes on to… (${segment})`)
  }

  test('R64: distributor → shop → buyer, chosen one by one, stand in order with their relationships', async () => {
    const opened = await openSection('chain', `${shops}\nvisit -> shop\nhotline -> buyer`)
    await chooseNext(opened, 'shop', 'buyer')
    await chooseNext(opened, 'distributor', 'shop')
    expect(readChain()).toEqual([['distributor', 'shop', 'buyer']])
    expect(opened.print()).toContain('distributor -> shop')
    const shop = screen
      .getByText(
        (_, element) => element?.matches('p') === true && element.textContent === 'Comes after: distributor',
      )
      .closest('li')
    expect(shop?.textContent).toContain('visit')
    opened.undo()
    expect(readChain()).toEqual([['shop', 'buyer']])
  })

  test('R64: takes a step away again', async () => {
    const opened = await openSection('chain', `${shops}\ndistributor -> shop`)
    await chooseNext(opened, 'distributor', 'shop')
    expect(opened.read().linksById.size).toBe(0)
    expect(screen.getByRole('region', { name: 'Segments in no chain' }).textContent).toContain('distributor')
  })

  test('R64: hints at neighbours with exactly the same relationships', async () => {
    await openSection(
      'chain',
      `${shops}\ndistributor -> shop\nvisit -> shop\nvisit -> distributor\nshop -> buyer`,
    )
    const hints = screen.getAllByText(/^It has exactly the same relationships/)
    expect(hints.map((hint) => hint.closest('li')?.querySelector('a')?.textContent)).toEqual(['shop'])
  })

  test('R64: names a cycle where it comes back', async () => {
    await openSection('chain', `${shops}\ndistributor -> shop\nshop -> distributor`)
    const back = screen.getByText(/^The chain comes back to this segment/).closest('li')
    expect(back?.querySelector('a')?.textContent).toBe('distributor')
    expect(within(back ?? document.body).queryByRole('button')).toBeNull()
  })

  test('can be read and not be changed when the canvas is of a newer version', async () => {
    await openSection('chain', `${shops}\ndistributor -> shop`, { version: 99 })
    expect(readChain()).toEqual([['distributor', 'shop']])
    expect(screen.queryByRole('button', { name: /^Passes on to/ })).toBeNull()
  })

  test('says what it is for and what it needs on an empty canvas', async () => {
    await openSection('chain', '')
    expect(screen.getByRole('link', { name: 'Open block: Customer Segments' })).toBeTruthy()
  })
})
