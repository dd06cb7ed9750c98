import { describe, expect, test } from 'vitest'
import { listRefutedTies } from '../../../src/domain/workshop/refuted-ties'
import { drawMotivation } from '../../support/canvas-text'
import { drawAssumptions } from '../../support/workshops'

const refuted = { state: 'refuted' as const }
const listTies = (...drawing: Parameters<typeof drawAssumptions>) =>
  Object.fromEntries(listRefutedTies(drawAssumptions(...drawing)))

describe('what hangs on refuted assumptions', () => {
  test('R96: is nothing as long as none is refuted', () => {
    expect(
      listTies('Channels: shop\nCustomer Segments: students\nshop -> students', { students: {} }),
    ).toEqual({})
  })

  test('R96: is what is linked with one, whichever way the link points', () => {
    const ties = listTies(
      `Channels: shop
       Customer Segments: students
       Key Partners: school
       shop -> students
       students -> school`,
      { students: refuted },
    )
    expect(ties).toEqual({ shop: ['students'], school: ['students'] })
  })

  test('R96: goes on along the links over notes and motivations, three links far', () => {
    const ties = listTies(
      `Customer Segments: students
       Customer Relationships: advice
       Key Resources: phone
       Cost Structure: rent
       Key Partners: landlord
       advice -> students
       advice -> more
       more -> phone
       phone -> rent
       rent -> landlord`,
      { students: refuted },
      { motivationsById: new Map([['more', drawMotivation('more')]]) },
    )
    expect(ties).toEqual({ advice: ['students'], phone: ['students'] })
  })

  test('R96: does not go on against the links, nor back into the block of the refuted one', () => {
    const ties = listTies(
      `Customer Segments: students, teachers
       Value Propositions: course
       Key Activities: writing
       course -> students
       course -> teachers
       writing -> course`,
      { students: refuted },
    )
    expect(ties).toEqual({ course: ['students'] })
  })

  test('R96: names the nearest one first, and not those that are refuted themselves', () => {
    const ties = listTies(
      `Customer Segments: students
       Value Propositions: course
       Key Resources: room
       students -> course
       course -> room`,
      { students: refuted, course: refuted },
    )
    expect(ties).toEqual({ room: ['course', 'students'] })
  })

  test('R96: ends in a circle of links, and at links that lead to nothing', () => {
    const ties = listTies(
      `Customer Segments: students
       Channels: shop, post
       students -> shop
       shop -> post
       post -> students
       post -> gone`,
      { students: refuted },
    )
    expect(ties).toEqual({ shop: ['students'], post: ['students'] })
  })
})
