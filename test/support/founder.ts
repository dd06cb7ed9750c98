import type { Canvas, Note } from '../../src/domain/canvas'
import { completeCustomers } from '../../src/domain/customers/customer-records'
import { completeDetails } from '../../src/domain/relationships/relationship-details'
import { drawCanvas } from './canvas-text'
import { drawFounder } from './figures'

/**
 * A canvas full of what is nobody else's business: a note, an answer, two runs with contacts, representatives, somebody
 * who has left. Every secret is a word of its own, so that a search for it finds nothing else.
 */
export const secrets = {
  note: 'Pomegranatepact',
  answer: 'Quincequestion',
  customer: 'Figcustomer',
  platform: 'Medlarplatform',
  remark: 'Sloeremark',
  history: 'Cloudberryhistory',
  contact: 'Mulberrycontact',
  closing: 'Damsonclosing',
  representative: 'Aurkene Elderberry',
  secondContact: 'Bidane Currant',
  comment: 'Rowancomment',
} as const

/** The founder of `figures.ts` with everything filled in; `lines` more of the canvas, as `drawCanvas` reads them. */
export function drawFullFounder(rest: Partial<Canvas> = {}): Canvas {
  const founder = drawFounder()
  const more = drawCanvas(`
    Customer Relationships: weekly call [relationship.personal relationship.dedicated], order site [relationship.selfService]
    Channels: market hall [channel.shop channelPhase.awareness], ${secrets.note} [channel.platform]
    Key Resources: cook [resource.human]
    weekly call -> restaurants
    weekly call -> event organisers
    weekly call -> cook
    order site -> families at home
    market hall -> weekly call
  `)
  const notesById = new Map([...founder.notesById, ...more.notesById])
  change(notesById, secrets.note, { isConfidential: true })
  change(notesById, 'weekly call', {
    relationship: completeDetails({
      status: { state: 'established', since: '2025-01-15' },
      representative: secrets.representative,
      representativeSince: '2025-01-15',
      secondContact: secrets.secondContact,
    }),
  })
  return {
    ...founder,
    title: 'Field kitchen',
    notesById,
    noteIdsByPlace: new Map([...founder.noteIdsByPlace, ...more.noteIdsByPlace]),
    linksById: more.linksById,
    answersById: new Map([
      ['channels.q1', secrets.answer],
      ['channels.q2', 'by bicycle'],
    ]),
    confidentialAnswerIds: new Set(['channels.q1']),
    commentsById: new Map([
      ['k1', { id: 'k1', noteId: 'restaurants', text: 'Which ones?', author: 'Jone', writtenAt: 1.78e12 }],
      ['k2', { id: 'k2', noteId: secrets.note, text: secrets.comment, author: 'Jone', writtenAt: 1.79e12 }],
    ]),
    customers: completeCustomers({
      ...founder.customers,
      decisions: [
        {
          id: 'd1',
          segmentId: 'event organisers',
          choice: 'renegotiate',
          on: '2026-04-02',
          why: 'the tents cost too much',
        },
      ],
      runs: [openRun, closedRun],
      people: [
        {
          name: secrets.representative,
          leftOn: '2026-10-01',
          handovers: [{ segmentId: 'restaurants', steps: ['introduction'] }],
        },
      ],
      toolRows: [{ id: 't1', country: 'Georgia', tools: ['Viber', 'WhatsApp'], on: '2026-11-01' }],
    }),
    ...rest,
  }
}

const openRun = {
  id: 'r1',
  startedAt: 1.79e12,
  aboutId: 'restaurants',
  customer: secrets.customer,
  contactKind: 'email',
  sentOn: '2026-11-02',
  platform: secrets.platform,
  answers: { a1: 'yes', a2: 'no', a3: 'yes', b1: 'yes' },
  remarks: { a2: secrets.remark },
  group: 'favourite',
  reasons: ['timeDifference'],
  otherReason: '',
  timeZone: 'America/New_York',
  country: 'US',
  history: [
    { id: 'h2', on: '2026-11-09', way: 'WhatsApp', remark: secrets.history },
    { id: 'h1', on: '2026-11-05', way: 'e-mail', remark: 'asked again' },
  ],
  contacts: [
    { id: 'c1', way: 'WhatsApp', value: secrets.contact, addedAt: 1 },
    { id: 'c2', way: 'telephone', value: '+1 212 555 0147', addedAt: 2 },
  ],
  urgentContactId: 'c2',
} as const

const closedRun = {
  id: 'r2',
  startedAt: 1.78e12,
  customer: `${secrets.customer} 2`,
  sentOn: '2026-06-02',
  platform: '',
  answers: { a2: 'no', a3: 'no' },
  remarks: {},
  reasons: [],
  otherReason: '',
  timeZone: '',
  country: '',
  history: [],
  contacts: [],
  closing: { on: '2026-06-20', reason: secrets.closing, decision: 'no more time for it' },
} as const

function change(notesById: Map<string, Note>, id: string, changes: Partial<Note>): void {
  const note = notesById.get(id)
  if (!note) throw new Error(`there is no note "${id}"`)
  notesById.set(id, { ...note, ...changes })
}
