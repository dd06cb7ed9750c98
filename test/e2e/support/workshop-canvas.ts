import { FILE_FORMAT, FILE_VERSION, type FileCanvas } from '../../../src/domain/canvas-file'
import type { Language } from '../../../src/domain/language'

/** The id of the round that is closed in `makeWorkshop`. */
export const CLOSED_ROUND = 'closed'

/** The note of `makeWorkshop` that is a refuted hypothesis, with an experiment and evidence. */
export const TESTED_NOTE = 'tested'

const someTime = 1_700_000_000_000

/** A canvas with three notes and nothing of a workshop, but for an exercise of two gaps. */
export function makeBare(content: Language, lines: readonly string[]) {
  const [first = '', second = '', third = ''] = lines
  return {
    id: 'bare',
    kind: 'businessModel',
    title: first,
    contentLanguage: content,
    blocks: {
      channels: [
        { id: 'bare-1', text: second },
        { id: 'bare-2', text: '' },
      ],
      customerSegments: [{ id: 'bare-3', text: third }],
    },
    assignment: {
      title: lines.join(' '),
      exercise: {
        type: 'gaps',
        notes: [
          { id: 'bare-1', text: second, block: 'channels' },
          { id: 'bare-2', text: first, block: 'channels', gap: true },
          { id: 'bare-3', text: third, block: 'customerSegments' },
        ],
      },
    },
  } as const satisfies FileCanvas
}

/** A canvas that has been through a workshop: hypotheses of each state, an open vote and a closed one, an own story. */
export function makeWorkshop(content: Language, lines: readonly string[]) {
  const text = lines.join(' ')
  const [title = '', second = '', third = ''] = lines
  const voters = [
    { id: 'v1', name: title, hasVoted: true },
    { id: 'v2', name: second },
    { id: 'v3', name: '' },
  ] as const
  return {
    id: 'workshop',
    kind: 'businessModel',
    title: text,
    pitch: `${text}.`,
    contentLanguage: content,
    blocks: {
      channels: [
        { id: TESTED_NOTE, text, assumption: { importance: 90, confidence: 20, state: 'refuted' } },
        { id: 'next', text: second, colour: 'blue', confidential: true },
      ],
      customerSegments: [
        { id: 'segment', text: third, assumption: { importance: 50, confidence: 60, state: 'running' } },
        { id: 'known', text: title, assumption: { importance: 20, confidence: 95, state: 'supported' } },
      ],
    },
    links: [{ id: 'hangs', from: TESTED_NOTE, to: 'segment' }],
    workshop: {
      experiments: [
        {
          id: 'e1',
          noteId: TESTED_NOTE,
          createdAt: someTime,
          state: 'running',
          dueOn: '2020-01-31',
          belief: text,
          method: second,
          measure: third,
          criterion: text,
          owner: title,
          learned: `${text}.`,
          cost: 250,
        },
      ],
      evidence: [
        {
          id: 'p1',
          noteId: TESTED_NOTE,
          text,
          direction: 'refutes',
          strength: 'strong',
          source: second,
          on: '2026-01-31',
          experimentId: 'e1',
        },
      ],
      rounds: [
        {
          id: CLOSED_ROUND,
          question: text,
          dotsPerPerson: 3,
          startedAt: someTime,
          closedAt: someTime,
          voters,
          dots: [
            { voterId: 'v1', noteId: TESTED_NOTE, count: 2 },
            { voterId: 'v1', noteId: 'gone', count: 1 },
            { voterId: 'v2', noteId: 'segment', count: 1 },
          ],
        },
        { id: 'open', question: text, dotsPerPerson: 3, startedAt: someTime, voters, dots: [] },
      ],
      presentation: {
        order: { type: 'own', steps: ['pitch', 'block/channels', 'note/segment', 'note/next'] },
        speakerNotes: { 'block/channels': text },
      },
      project: second,
      ratings: { 'criterion.attractive': 70, 'criterion.risky': 30 },
    },
  } as const satisfies FileCanvas
}

/** What became of `makeWorkshop` as an alternative: one note less, one changed, one more, and the reason why it was chosen. */
export function makeAlternative(content: Language, lines: readonly string[], originId: string) {
  const origin = makeWorkshop(content, lines)
  const [title = '', second = '', third = ''] = lines
  const [tested] = origin.blocks.channels
  return {
    ...origin,
    id: 'alternative',
    title: `${title} 2`,
    blocks: {
      channels: [{ ...tested, text: `${third} ${second}`, colour: 'green' }],
      customerSegments: [...origin.blocks.customerSegments, { id: 'more', text: `${second} ${second}` }],
    },
    workshop: {
      alternative: { familyId: originId, originId, originTitle: origin.title, branchedAt: someTime },
      decision: { reason: `${lines.join(' ')}.`, at: someTime },
    },
  } as const satisfies FileCanvas
}

export function writeCanvas(canvas: FileCanvas): Uint8Array {
  const file = { format: FILE_FORMAT, version: FILE_VERSION, canvas }
  return new TextEncoder().encode(JSON.stringify(file))
}
