import { describe, expect, test } from 'vitest'
import { branchCanvas, leaveFamily } from '../../../src/domain/workshop/branch-canvas'
import { noWorkshop } from '../../../src/domain/workshop/workshop-records'
import { drawCanvas } from '../../support/canvas-text'
import { drawEvidence, drawExperiment } from '../../support/workshops'

const branch = { id: 'second', title: 'By subscription', branchedAt: 500 }

describe('branching an alternative', () => {
  test('R96: keeps the ids of notes and links, what was tested and what is confidential', () => {
    const drawn = drawCanvas('Channels: shop\nCustomer Segments: farmers\nshop -> farmers', {
      title: 'Snack',
    })
    const secret = new Map(
      [...drawn.notesById].map(([id, note]) => [id, { ...note, isConfidential: true as const }]),
    )
    const [experiments, evidence] = [[drawExperiment('e', 'shop')], [drawEvidence('f', 'shop')]]
    const origin = {
      ...drawn,
      notesById: secret,
      workshop: { ...noWorkshop, experiments, evidence, project: 'P' },
    }
    const { workshop, ...branched } = branchCanvas(origin, branch)
    const { workshop: _, ...same } = origin
    expect(branched).toEqual({ ...same, id: 'second', title: 'By subscription' })
    expect(workshop).toEqual({
      ...origin.workshop,
      alternative: { familyId: 'canvas', originId: 'canvas', originTitle: 'Snack', branchedAt: 500 },
    })
  })

  test('R96: leaves votes, clock and choice with the canvas they were made on', () => {
    const origin = drawCanvas('Channels: shop', {
      workshop: {
        ...noWorkshop,
        rounds: [{ id: 'r', question: '', dotsPerPerson: 3, startedAt: 1, voters: [], dots: [] }],
        clock: { state: 'paused', stepId: 's', left: 1 },
        decision: { reason: 'cheap', at: 9 },
      },
    })
    const { workshop } = branchCanvas(origin, branch)
    expect(workshop?.rounds).toEqual([])
    expect(workshop).not.toHaveProperty('clock')
    expect(workshop).not.toHaveProperty('decision')
  })

  test('R96: of an alternative belongs to the same family', () => {
    const second = branchCanvas(drawCanvas('', { title: 'Snack' }), branch)
    const third = branchCanvas(second, { id: 'third', title: '', branchedAt: 600 })
    expect(third.workshop?.alternative).toEqual({
      familyId: 'canvas',
      originId: 'second',
      originTitle: 'By subscription',
      branchedAt: 600,
    })
  })
})

describe('copying an alternative', () => {
  test('makes a canvas by itself that nobody has chosen, and keeps the rest', () => {
    const second = branchCanvas(
      drawCanvas('Channels: shop', { workshop: { ...noWorkshop, project: 'P' } }),
      branch,
    )
    const chosen = second.workshop && {
      ...second,
      workshop: { ...second.workshop, decision: { reason: '', at: 1 } },
    }
    expect(leaveFamily(chosen ?? second).workshop).toEqual({ ...noWorkshop, project: 'P' })
    expect(leaveFamily(branchCanvas(drawCanvas(''), branch))).not.toHaveProperty('workshop')
    const plain = drawCanvas('Channels: shop')
    expect(leaveFamily(plain)).toEqual(plain)
  })
})
