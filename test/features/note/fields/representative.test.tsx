import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { startTestTexts } from '../../../support/canvas-session'
import { openNote } from './open-note'

beforeAll(() => startTestTexts())

const typeInto = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('who looks after customers', () => {
  test('R88: a second contact stands beside the representative of a relationship', async () => {
    const { user, readNote } = await openNote('Customer Relationships: it [relationship.dedicated]')
    await user.type(typeInto('Representative (confidential)'), 'Ana')
    await user.type(typeInto('Second contact (confidential)'), 'Bea')
    expect(readNote().relationship).toMatchObject({ representative: 'Ana', secondContact: 'Bea' })
  })

  test('R88: a segment has its representative too, and is asked nothing else of a relationship', async () => {
    const { user, readNote } = await openNote('Customer Segments: it')
    await user.click(screen.getByText('More about this segment'))
    await user.type(typeInto('Representative (confidential)'), 'Ana')
    expect(readNote().relationship?.representative).toBe('Ana')
    expect(screen.queryByRole('region', { name: 'About this relationship' })).toBeNull()
  })

  test.each([
    ['relationship', 'Customer Relationships: it\nKey Resources: other [resource.human]\nit -> other'],
    ['resource', 'Customer Relationships: other\nKey Resources: it [resource.human]\nother -> it'],
  ])('R87: the link of a human key resource is listed on the %s', async (_, lines) => {
    await openNote(lines)
    const links = within(screen.getByRole('region', { name: 'Linked with' }))
    expect(links.getByRole('link', { name: 'other' })).toBeTruthy()
  })
})
