import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../../../src/domain/language'
import { relationshipCategories } from '../../../../src/domain/relationships/kind-aspects'
import { startTestTexts, switchLanguage } from '../../../support/canvas-session'
import { readLocales } from '../../../support/locale-texts'
import { findGroup, listChoices, openNote } from './open-note'

beforeAll(() => startTestTexts())
beforeEach(() => switchLanguage('en'))

const locales = readLocales('locales')
const it = 'Customer Relationships: it'

describe('the style and the categories of a relationship', () => {
  test.each(languages)(
    'R03, R57, R58: six in %s, none fewer, each named there and exported as an id',
    async (language) => {
      await switchLanguage(language)
      const { user, exportNote } = await openNote(it)
      const names = relationshipCategories.map(
        (id) => locales[language].get('kinds')?.get(`${id}.term`) ?? '',
      )
      const title = locales[language].get('relationships')?.get('categories.title') ?? ''
      expect(listChoices(title)).toEqual(names)
      for (const name of names) await user.click(findGroup(title).getByRole('button', { name }))
      expect(listChoices(title)).toEqual(names.map((name) => `★ ${name}`))
      expect((await exportNote())?.kinds).toEqual([...relationshipCategories].sort())
    },
  )

  test('R05, R52: hold together, in the order of the guide; taking one away keeps the other', async () => {
    const { user, readNote, session } = await openNote(it)
    await user.click(findGroup('Style').getByRole('button', { name: 'automated relationship' }))
    await user.click(findGroup('Categories').getByRole('button', { name: 'co-creation' }))
    await user.click(findGroup('Categories').getByRole('button', { name: 'automated services' }))
    const all = ['relationship.automatedStyle', 'relationship.automated', 'relationship.coCreation']
    expect([...readNote().kinds].sort()).toEqual([...all].sort())
    await user.click(findGroup('Categories').getByRole('button', { name: 'automated services' }))
    expect([...readNote().kinds].sort()).toEqual(['relationship.automatedStyle', 'relationship.coCreation'])
    expect(listChoices('Categories').at(-1)).toBe('★ co-creation')
    session.undo()
    expect(readNote().kinds).toContain('relationship.automated')
  })

  test('R03: are explained when asked for', async () => {
    await openNote(it)
    expect(screen.getByText('What the categories mean').tagName).toBe('SUMMARY')
    expect(
      screen.getByText('Customers help to create value: comments, ideas, designs, content.'),
    ).toBeDefined()
  })

  test('are kept and shown by their id where this Harreman does not know them', async () => {
    const { user, readNote } = await openNote(`${it} [relationship.telepathy relationship.automated]`)
    expect(screen.getByRole('button', { name: 'Remove kind: relationship.telepathy' })).toBeDefined()
    await user.click(findGroup('Categories').getByRole('button', { name: 'communities' }))
    expect(readNote().kinds).toContain('relationship.telepathy')
  })
})

describe('the fields of a relationship', () => {
  const listFields = () => screen.getAllByRole('textbox').map((field) => field.getAttribute('id'))

  test('are those that fit what is picked; the others come when asked for', async () => {
    const { user } = await openNote(it)
    const isShown = (name: string) => screen.queryByRole('textbox', { name }) !== null
    const names = ['Who helps', 'Where', 'Representative (confidential)', 'Means for self-service']
    expect(names.filter(isShown)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'personal assistance' }))
    expect(names.filter(isShown)).toEqual(['Who helps', 'Where'])
    await user.click(screen.getByRole('button', { name: 'self-service' }))
    expect(names.filter(isShown)).toEqual(['Who helps', 'Where', 'Means for self-service'])
    await user.click(screen.getByRole('button', { name: 'All fields' }))
    expect(names.filter(isShown)).toEqual(names)
    expect(screen.getByRole('button', { name: 'Reviewed today' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'All fields' })).toBeNull()
  })

  test('stay when they are emptied, and show what they hold whatever is picked', async () => {
    const { user, readNote } = await openNote(it, { details: { representative: 'Ane' } })
    const field = screen.getByRole('textbox', { name: 'Representative (confidential)' })
    await user.clear(field)
    expect(readNote().relationship).toBeUndefined()
    expect(document.activeElement).toBe(field)
    expect(field.isConnected).toBe(true)
  })

  test('stay when what they fitted is no longer picked', async () => {
    const { user, readNote } = await openNote(it)
    await user.click(screen.getByRole('button', { name: 'dedicated personal assistance' }))
    const field = screen.getByRole('textbox', { name: 'Representative (confidential)' })
    await user.click(screen.getByRole('button', { name: 'dedicated personal assistance' }))
    expect(readNote().kinds).toEqual([])
    expect(field.isConnected).toBe(true)
  })

  test('are shown wherever a note stands that has something in them', async () => {
    await openNote('Channels: it', { details: { helper: 'seller' } })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Who helps' }).value).toBe('seller')
    expect(screen.getByRole('region', { name: 'About this channel' })).toBeDefined()
  })

  test('are none for a note of another block', async () => {
    await openNote('Key Partners: it')
    expect(screen.queryByRole('region', { name: /^About this/ })).toBeNull()
    expect(listFields()).toHaveLength(2)
  })

  test('R07, R53: say who helps, where, when and by which means, and go into JSON as words and ids', async () => {
    const { user, readNote, exportNote, session } = await openNote(`${it} [relationship.personal]`)
    await user.type(screen.getByRole('textbox', { name: 'Who helps' }), 'saltzailea')
    await user.tab()
    await user.type(screen.getByRole('textbox', { name: 'Where' }), 'dendan')
    await user.click(screen.getByRole('button', { name: 'after the purchase' }))
    await user.click(screen.getByRole('button', { name: 'call centre' }))
    await user.click(screen.getByRole('button', { name: 'e-mail' }))
    expect(await exportNote()).toMatchObject({
      kinds: ['channel.callCentre', 'channel.email', 'relationship.personal', 'when.afterPurchase'],
      relationship: { helper: 'saltzailea', where: 'dendan' },
    })
    expect(listChoices('By which means')).toEqual(['point of sale', '★ call centre', '★ e-mail'])
    for (let step = 0; step < 4; step++) session.undo()
    expect(readNote().relationship).toMatchObject({ helper: 'saltzailea', where: '' })
  })

  test('R08: say which phases are covered, and name the others', async () => {
    const { user } = await openNote(it)
    const phases = findGroup('Phases covered')
    expect(phases.getByRole('status').textContent).toBe('No phase is marked yet.')
    await user.click(phases.getByRole('button', { name: 'evaluation' }))
    await user.click(phases.getByRole('button', { name: 'purchase' }))
    expect(phases.getByRole('status').textContent).toBe('Not covered: awareness, delivery, and after sales')
  })

  test('R54: name a representative, visibly and audibly confidential, since a day', async () => {
    const { user, readNote } = await openNote(`${it} [relationship.dedicated]`)
    const name = screen.getByRole('textbox', { name: 'Representative (confidential)' })
    await user.type(name, 'Miren Etxeberria')
    expect(screen.getByText('Confidential', { selector: 'p' })).toBeDefined()
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'left out of files made for others',
    )
    fireEvent.change(screen.getByLabelText('Representative since (confidential)'), {
      target: { value: '2020-02-29' },
    })
    expect(screen.getByText('29 February 2020')).toBeDefined()
    expect(readNote().relationship).toMatchObject({
      representative: 'Miren Etxeberria',
      representativeSince: '2020-02-29',
    })
  })

  test('R56: say that data is processed where customers are recognised', async () => {
    const { user } = await openNote(`${it} [relationship.automated]`)
    const options = findGroup('What the service does')
    expect(options.getAllByRole('button')).toHaveLength(4)
    expect(screen.queryByText(/keep it confidential/)).toBeNull()
    await user.click(options.getByRole('button', { name: 'recognises customers' }))
    expect(within(options.getByRole('status')).getByText(/keep it confidential/)).toBeDefined()
  })

  test('R80: remember the last review, today by one press', async () => {
    const { user, readNote, session } = await openNote(it, {
      details: { status: { state: 'established', since: '' } },
    })
    await user.click(screen.getByRole('button', { name: 'Reviewed today' }))
    expect(readNote().relationship?.reviewedOn).toBe('2026-05-15')
    expect(screen.getByText('15 May 2026')).toBeDefined()
    session.undo()
    expect(readNote().relationship?.reviewedOn).toBe('')
  })

  test('only read in a canvas from a newer version', async () => {
    const { user, readNote } = await openNote(`${it} [relationship.selfService]`, {
      version: 99,
      details: { representative: 'Ane', serviceMeans: 'FAQ', status: { state: 'established', since: '' } },
    })
    const before = readNote()
    const { getAllByRole } = within(screen.getByRole('region', { name: 'About this relationship' }))
    for (const field of getAllByRole<HTMLInputElement>('textbox')) expect(field.readOnly).toBe(true)
    for (const radio of getAllByRole<HTMLInputElement>('radio')) expect(radio.matches(':disabled')).toBe(true)
    expect(screen.queryByRole('button', { name: /^Make a key resource/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Reviewed today' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'communities' }))
    expect(readNote()).toBe(before)
  })
})

describe('the status of a relationship', () => {
  const getSince = () => screen.getByLabelText<HTMLInputElement>('Established since')

  test('R19: is planned, or established since a day, each one step of undo', async () => {
    const { user, readNote, exportNote, session } = await openNote(it)
    await user.click(screen.getByRole('radio', { name: 'planned' }))
    expect(await exportNote()).toMatchObject({ relationship: { status: 'planned' } })
    await user.click(screen.getByRole('radio', { name: 'established' }))
    fireEvent.change(getSince(), { target: { value: '2026-05-01' } })
    expect(readNote().relationship?.status).toEqual({ state: 'established', since: '2026-05-01' })
    expect(screen.getByText('1 May 2026')).toBeDefined()
    session.undo()
    session.undo()
    expect(readNote().relationship?.status).toEqual({ state: 'planned' })
  })

  test('R19: keeps a day that is still to come, and says so', async () => {
    const { user, readNote } = await openNote(it, {
      details: { status: { state: 'established', since: '2026-05-15' } },
    })
    const describe = () =>
      getSince()
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ')
    expect(describe()).toBe('15 May 2026')
    await user.clear(getSince())
    await user.type(getSince(), '2026-05-16')
    expect(readNote().relationship?.status).toEqual({ state: 'established', since: '2026-05-16' })
    expect(describe()).toBe('16 May 2026 This day is still to come. It is kept as you wrote it.')
  })
})

describe('the means of self-service', () => {
  const lines = `
    Customer Relationships: it [relationship.selfService]
    Key Resources: web, FAQ
    it -> web`
  const getMeans = () => screen.getByRole('list', { name: 'Means for self-service' })

  test('R55: become linked key resources by one press each, not twice, in one step of undo', async () => {
    const { user, read, session } = await openNote(lines)
    await user.type(
      screen.getByRole('textbox', { name: 'Means for self-service' }),
      'video{Enter}web{Enter} {Enter}video',
    )
    expect(
      within(getMeans())
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['videoMake a key resource', 'webKey Resources'])
    await user.click(screen.getByRole('button', { name: 'Make a key resource: video' }))
    const link = screen.getByRole('link', { name: 'Key resource: video' })
    expect(document.activeElement).toBe(link)
    const resources = read().noteIdsByPlace.get('keyResources') ?? []
    expect(resources.map((id) => read().notesById.get(id)?.text)).toEqual(['web', 'FAQ', 'video'])
    expect([...read().linksById.values()].map(({ from, to }) => [from, to])).toContainEqual([
      'it',
      resources[2],
    ])
    expect(screen.queryByRole('button', { name: /^Make a key resource/ })).toBeNull()
    session.undo()
    expect(read().noteIdsByPlace.get('keyResources')).toHaveLength(2)
    expect(read().linksById.size).toBe(1)
  })

  test('R55: are linked with the note that says the same already', async () => {
    const { user, read } = await openNote(lines, { details: { serviceMeans: 'FAQ' } })
    await user.click(screen.getByRole('button', { name: 'Make a key resource: FAQ' }))
    expect(read().noteIdsByPlace.get('keyResources')).toHaveLength(2)
    expect([...read().linksById.values()].map(({ to }) => to).sort()).toEqual(['FAQ', 'web'])
  })
})
