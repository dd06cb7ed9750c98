import fc from 'fast-check'
import { addStep, changeStep, layAgenda, moveStep, removeStep } from '../../src/document/commands/agenda'
import { setDecision } from '../../src/document/commands/alternatives'
import {
  addCriteria,
  changeCriterion,
  removeCriterion,
  removeFeedback,
  setDueDate,
  setExerciseStep,
  takeFeedback,
  writeAssignmentText,
} from '../../src/document/commands/assignment'
import {
  markAssumptions,
  placeAssumption,
  setAssumptionState,
  unmarkAssumptions,
} from '../../src/document/commands/assumptions'
import {
  setAuthor,
  setContentLanguage,
  setCurrency,
  writeAnswer,
  writePitch,
  writeTitle,
} from '../../src/document/commands/canvas'
import { addComment, deleteComment, setCommentResolved } from '../../src/document/commands/comments'
import { setAnswerConfidential, setNotesConfidential } from '../../src/document/commands/confidential'
import {
  addDecision,
  enterFigures,
  setHandoverStep,
  setLeft,
  setLimit,
  setPeriodUnit,
  writeLossReason,
} from '../../src/document/commands/customers'
import { setDetailCanvas } from '../../src/document/commands/detail-canvas'
import {
  addExperiment,
  putEvidence,
  removeEvidence,
  removeExperiment,
  setExperimentCost,
  setExperimentDue,
  setExperimentState,
  writeExperimentText,
} from '../../src/document/commands/experiments'
import { dismissHint, recallHint } from '../../src/document/commands/hints'
import { addLink, removeLinks, setLinkLater, writeLinkLabel } from '../../src/document/commands/links'
import {
  addMotivation,
  removeMotivations,
  setMotivationStages,
  writeMotivationPart,
} from '../../src/document/commands/motivations'
import {
  addNoteKind,
  addNotes,
  colourNotes,
  deleteNotes,
  duplicateNotes,
  moveNotes,
  removeNoteKind,
  writeNoteDescription,
  writeNoteText,
} from '../../src/document/commands/notes'
import { setProject, setRating } from '../../src/document/commands/portfolio'
import {
  addStoryStep,
  moveStoryStep,
  removeStorySteps,
  setStoryOrder,
  writeSpeakerNote,
} from '../../src/document/commands/presentation'
import {
  setRelationshipCost,
  setRelationshipDay,
  setRelationshipStatus,
  writeRelationshipText,
} from '../../src/document/commands/relationships'
import { setReport } from '../../src/document/commands/report'
import {
  addContact,
  answerRunItem,
  closeRun,
  deleteRun,
  putHistoryEntry,
  removeContact,
  setRunReason,
  setUrgentContact,
  startRun,
  writeRunText,
} from '../../src/document/commands/runs'
import {
  setCountries,
  setImportance,
  setSegmentMark,
  writeShortName,
} from '../../src/document/commands/segments'
import { readCanvas } from '../../src/document/read-canvas'
import type { CanvasDocument } from '../../src/document/schema'
import { replaceCanvas } from '../../src/document/write-canvas'
import { assignmentTexts } from '../../src/domain/assignment/assignment'
import { noteColours, PARKING } from '../../src/domain/canvas'
import { businessModel } from '../../src/domain/kinds/business-model'
import { languages } from '../../src/domain/language'
import { usualCurrencies } from '../../src/domain/money'
import { relationshipDays, relationshipTexts } from '../../src/domain/relationships/relationship-details'
import { customerStages } from '../../src/domain/relationships/relationship-kinds'
import { reportDepths, usualReport } from '../../src/domain/report/report-settings'
import { segmentMarks } from '../../src/domain/segments/segment-details'
import { assumptionStates } from '../../src/domain/workshop/assumption'
import { experimentStates, experimentTexts } from '../../src/domain/workshop/experiment'
import { arbitraryCanvas, arbitraryCost, arbitraryStatus } from './arbitrary-canvas'

/** A command as data: it names notes, links and motivations by their number among those that are there then. */
export type Act = { readonly [Name in ActName]: readonly [Name, Parameters[Name]] }[ActName]

type ActName = keyof Parameters
type Parameters = { readonly [Name in keyof typeof acts]: ValueOf<(typeof acts)[Name]['parameters']> }
type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never

const pick = fc.nat(12)
const picks = fc.array(pick, { minLength: 1, maxLength: 3 })
// Few places and words, so that acts meet at one spot and in one text.
const block = fc.constantFrom('channels' as const, 'keyPartners' as const, PARKING)
const spot = fc.record({ block, index: fc.nat(4) })
const word = fc.constantFrom('', 'shop', 'shops', 'a shop', '🏪 shop', 'dendak', 'I\u0307')
const hint = fc.constantFrom('noSegment', 'noRelationship')
const period = fc.constantFrom('2026-Q1', '2026')
const person = fc.constantFrom('Ane', 'a / b')
const kind = fc.constantFrom('channel.shop', 'channel.webShop')

const acts = {
  addNotes: define(fc.record({ spot, texts: fc.array(word, { minLength: 1, maxLength: 3 }) }), (at, it) =>
    addNotes(
      at.document,
      it.spot,
      it.texts.map((text) => ({ text })),
    ),
  ),
  moveNotes: define(fc.record({ picks, spot }), (at, it) =>
    moveNotes(at.document, at.notes(it.picks), it.spot),
  ),
  duplicateNotes: define(fc.record({ picks }), (at, it) => duplicateNotes(at.document, at.notes(it.picks))),
  deleteNotes: define(fc.record({ picks }), (at, it) => deleteNotes(at.document, at.notes(it.picks))),
  colourNotes: define(fc.record({ picks, colour: fc.constantFrom(...noteColours) }), (at, it) =>
    colourNotes(at.document, at.notes(it.picks), it.colour),
  ),
  writeNoteText: define(fc.record({ picks, word }), (at, it) => {
    for (const id of at.notes(it.picks)) writeNoteText(at.document, id, it.word)
  }),
  writeNoteDescription: define(fc.record({ picks, word }), (at, it) => {
    for (const id of at.notes(it.picks)) writeNoteDescription(at.document, id, it.word)
  }),
  addNoteKind: define(fc.record({ picks, kind }), (at, it) =>
    addNoteKind(at.document, at.notes(it.picks), it.kind),
  ),
  removeNoteKind: define(fc.record({ picks, kind }), (at, it) =>
    removeNoteKind(at.document, at.notes(it.picks), it.kind),
  ),
  addLink: define(fc.record({ ends: fc.tuple(pick, pick), word }), (at, it) => {
    const [from, to] = at.ends(it.ends)
    if (from !== undefined && to !== undefined) addLink(at.document, { from, to, label: it.word })
  }),
  writeLinkLabel: define(fc.record({ picks, word }), (at, it) => {
    for (const id of at.links(it.picks)) writeLinkLabel(at.document, id, it.word)
  }),
  setLinkLater: define(fc.record({ picks, isLater: fc.boolean() }), (at, it) => {
    for (const id of at.links(it.picks)) setLinkLater(at.document, id, it.isLater)
  }),
  writeRelationshipText: define(
    fc.record({ picks, part: fc.constantFrom(...relationshipTexts), word }),
    (at, it) => {
      for (const id of at.notes(it.picks)) writeRelationshipText(at.document, id, it.part, it.word)
    },
  ),
  setRelationshipDay: define(
    fc.record({
      picks,
      part: fc.constantFrom(...relationshipDays),
      day: fc.constantFrom('', '2024-02-29'),
    }),
    (at, it) => {
      for (const id of at.notes(it.picks)) setRelationshipDay(at.document, id, it.part, it.day)
    },
  ),
  setRelationshipStatus: define(fc.record({ picks, status: arbitraryStatus }), (at, it) =>
    setRelationshipStatus(at.document, at.notes(it.picks), it.status),
  ),
  setRelationshipCost: define(fc.record({ picks, cost: arbitraryCost }), (at, it) =>
    setRelationshipCost(at.document, at.notes(it.picks), it.cost),
  ),
  writeShortName: define(fc.record({ picks, word }), (at, it) => {
    for (const id of at.notes(it.picks)) writeShortName(at.document, id, it.word)
  }),
  setSegmentMark: define(
    fc.record({ picks, mark: fc.constantFrom(undefined, ...segmentMarks.slice(0, 2)) }),
    (at, it) => {
      for (const id of at.notes(it.picks)) setSegmentMark(at.document, id, it.mark)
    },
  ),
  setImportance: define(
    fc.record({ picks, importance: fc.constantFrom(undefined, 1 as const, 3 as const) }),
    (at, it) => setImportance(at.document, at.notes(it.picks), it.importance),
  ),
  setCountries: define(fc.record({ picks, countries: fc.subarray(['DE', 'IT']) }), (at, it) => {
    for (const id of at.notes(it.picks)) setCountries(at.document, id, it.countries)
  }),
  setNotesConfidential: define(fc.record({ picks, is: fc.boolean() }), (at, it) =>
    setNotesConfidential(at.document, at.notes(it.picks), it.is),
  ),
  setDetailCanvas: define(fc.record({ picks, is: fc.boolean() }), (at, it) => {
    for (const id of at.notes(it.picks)) setDetailCanvas(at.document, id, it.is ? 'closer' : undefined)
  }),
  setAnswerConfidential: define(fc.record({ is: fc.boolean() }), (at, it) =>
    setAnswerConfidential(at.document, 'channels.q1', it.is),
  ),
  enterFigures: define(
    fc.record({
      picks,
      period,
      count: fc.constantFrom(undefined, 0, 12),
      profit: fc.constantFrom(undefined, -1, 2.5),
    }),
    (at, it) =>
      enterFigures(
        at.document,
        at.notes(it.picks).flatMap((segmentId) => [
          { segmentId, period: it.period, measure: 'new', value: it.count },
          { segmentId, period: it.period, measure: 'profit', value: it.profit },
        ]),
      ),
  ),
  writeLossReason: define(fc.record({ picks, period, word }), (at, it) => {
    for (const id of at.notes(it.picks)) writeLossReason(at.document, id, it.period, it.word)
  }),
  setPeriodUnit: define(fc.record({ unit: fc.constantFrom('quarter' as const, 'year' as const) }), (at, it) =>
    setPeriodUnit(at.document, it.unit),
  ),
  setLimit: define(fc.record({ limit: fc.constantFrom(undefined, 30, 70) }), (at, it) =>
    setLimit(at.document, 'profitShare', it.limit),
  ),
  addDecision: define(fc.record({ picks, word }), (at, it) => {
    for (const segmentId of at.notes(it.picks))
      addDecision(at.document, { segmentId, choice: 'letGo', on: '2026-02-28', why: it.word })
  }),
  setLeft: define(fc.record({ person, on: fc.constantFrom('', '2026-02-28') }), (at, it) =>
    setLeft(at.document, it.person, it.on),
  ),
  setHandoverStep: define(fc.record({ picks, person, isDone: fc.boolean() }), (at, it) => {
    for (const id of at.notes(it.picks))
      setHandoverStep(at.document, it.person, id, 'introduction', it.isDone)
  }),
  startRun: define(fc.record({ startedAt: fc.nat(9) }), (at, it) => startRun(at.document, it.startedAt)),
  deleteRun: define(fc.record({ picks }), (at, it) => {
    for (const id of at.runs(it.picks)) deleteRun(at.document, id)
  }),
  changeRun: define(
    fc.record({
      picks,
      word,
      answer: fc.constantFrom(undefined, 'yes' as const, 'no' as const),
      holds: fc.boolean(),
    }),
    (at, it) => {
      for (const id of at.runs(it.picks)) {
        writeRunText(at.document, id, 'customer', it.word)
        answerRunItem(at.document, id, 'a2', it.answer)
        setRunReason(at.document, id, 'onHoliday', it.holds)
      }
    },
  ),
  closeRun: define(fc.record({ picks, word, isClosed: fc.boolean() }), (at, it) => {
    for (const id of at.runs(it.picks)) {
      closeRun(at.document, id, it.isClosed ? { on: '2026-02-28', reason: it.word, decision: '' } : undefined)
    }
  }),
  addContact: define(fc.record({ picks, word, isUrgent: fc.boolean() }), (at, it) => {
    for (const id of at.runs(it.picks)) {
      putHistoryEntry(at.document, id, { on: '2026-02-28', way: it.word, remark: '' })
      const contact = addContact(at.document, id, { way: it.word, value: '1', addedAt: 1 })
      if (it.isUrgent) setUrgentContact(at.document, id, contact)
      else removeContact(at.document, id, contact)
    }
  }),
  markAssumptions: define(fc.record({ picks, is: fc.boolean() }), (at, it) =>
    (it.is ? markAssumptions : unmarkAssumptions)(at.document, at.notes(it.picks)),
  ),
  placeAssumption: define(
    fc.record({
      picks,
      importance: fc.constantFrom(0, 80),
      confidence: fc.constantFrom(20, 100),
      state: fc.constantFrom(...assumptionStates),
    }),
    (at, { picks, state, ...place }) => {
      for (const id of at.notes(picks)) {
        placeAssumption(at.document, id, place)
        setAssumptionState(at.document, id, state)
      }
    },
  ),
  addExperiment: define(fc.record({ picks, word, on: fc.constantFrom('', '2026-02-28') }), (at, it) => {
    for (const noteId of at.notes(it.picks)) {
      const id = addExperiment(at.document, noteId, 1)
      setExperimentDue(at.document, id, it.on)
      const found = { noteId, text: it.word, source: '', on: '2026-02-28', experimentId: id }
      putEvidence(at.document, { ...found, direction: 'supports', strength: 'weak' })
    }
  }),
  changeExperiment: define(
    fc.record({
      picks,
      part: fc.constantFrom(...experimentTexts),
      word,
      state: fc.constantFrom(...experimentStates),
      cost: fc.constantFrom(undefined, 0, 12.5),
    }),
    (at, it) => {
      for (const id of at.experiments(it.picks)) {
        writeExperimentText(at.document, id, it.part, it.word)
        setExperimentState(at.document, id, it.state)
        setExperimentCost(at.document, id, it.cost)
      }
    },
  ),
  removeExperiment: define(fc.record({ picks, is: fc.boolean() }), (at, it) => {
    for (const id of at.experiments(it.picks)) removeExperiment(at.document, id)
    if (it.is) for (const id of at.evidence(it.picks)) removeEvidence(at.document, id)
  }),
  addComment: define(fc.record({ picks, word }), (at, it) => {
    for (const noteId of at.notes(it.picks)) {
      addComment(at.document, { noteId, text: it.word, author: '', writtenAt: 1 })
    }
  }),
  setCommentResolved: define(fc.record({ picks, isResolved: fc.boolean() }), (at, it) => {
    for (const id of at.comments(it.picks)) setCommentResolved(at.document, id, it.isResolved)
  }),
  deleteComment: define(fc.record({ picks }), (at, it) => {
    for (const id of at.comments(it.picks)) deleteComment(at.document, id)
  }),
  writeMotivationPart: define(
    fc.record({
      picks,
      part: fc.constantFrom('text' as const, 'why' as const, 'means' as const, 'promise' as const),
      word,
    }),
    (at, it) => {
      for (const id of at.motivations(it.picks)) writeMotivationPart(at.document, id, it.part, it.word)
    },
  ),
  setMotivationStages: define(fc.record({ picks, stages: fc.subarray([...customerStages]) }), (at, it) => {
    for (const id of at.motivations(it.picks)) setMotivationStages(at.document, id, it.stages)
  }),
  writeAssignmentText: define(fc.record({ part: fc.constantFrom(...assignmentTexts), word }), (at, it) =>
    writeAssignmentText(at.document, it.part, it.word),
  ),
  setDueDate: define(fc.record({ day: fc.constantFrom('', '2026-11-27') }), (at, it) =>
    setDueDate(at.document, it.day),
  ),
  setExerciseStep: define(fc.record({ step: fc.nat(3) }), (at, it) => setExerciseStep(at.document, it.step)),
  setProject: define(fc.record({ word }), (at, it) => setProject(at.document, it.word)),
  setRating: define(fc.record({ word, rating: fc.constantFrom(undefined, 0, 70) }), (at, it) =>
    setRating(at.document, it.word, it.rating),
  ),
  addCriteria: define(fc.record({ count: fc.nat(2) }), (at, it) =>
    addCriteria(
      at.document,
      Array.from({ length: it.count }, (_, index) => ({ need: { type: 'own' }, points: index })),
    ),
  ),
  changeCriterion: define(
    fc.record({ picks, word, isTicked: fc.boolean() }),
    (at, { picks, word, ...it }) => {
      for (const id of at.criteria(picks)) changeCriterion(at.document, id, { text: word, ...it })
    },
  ),
  removeCriterion: define(fc.record({ picks }), (at, it) => {
    for (const id of at.criteria(it.picks)) removeCriterion(at.document, id)
  }),
  takeFeedback: define(fc.record({ picks, word }), (at, { picks, word }) => {
    const comments = at.notes(picks).map((noteId, index) => ({
      id: `f${index}`,
      noteId,
      text: word,
      author: 'teacher',
      writtenAt: 1,
    }))
    const feedback = { reviewer: 'teacher', givenAt: 1, remark: word, points: { c0: 1 }, fingerprint: '' }
    takeFeedback(at.document, feedback, comments)
  }),
  removeFeedback: define(fc.constant({}), (at) => removeFeedback(at.document)),
  setReport: define(
    fc.record({
      depth: fc.constantFrom(...reportDepths),
      leftOut: fc.subarray([...usualReport(businessModel).order]),
    }),
    (at, it) => setReport(at.document, it),
  ),
  setDecision: define(fc.record({ word, isChosen: fc.boolean() }), (at, { word, isChosen }) =>
    setDecision(at.document, isChosen ? { reason: word, at: 5 } : undefined),
  ),
  setStoryOrder: define(fc.record({ picks, type: fc.constantFrom('blocks', 'own', 'thread') }), (at, it) => {
    const [segmentId = 'gone'] = at.notes(it.picks)
    if (it.type === 'thread') setStoryOrder(at.document, { type: 'thread', segmentId })
    else
      setStoryOrder(at.document, it.type === 'own' ? { type: 'own', steps: ['pitch'] } : { type: 'blocks' })
  }),
  changeStory: define(fc.record({ picks, place: fc.nat(3), isRemoved: fc.boolean() }), (at, it) => {
    for (const id of at.notes(it.picks)) {
      addStoryStep(at.document, `note/${id}`)
      if (it.isRemoved) removeStorySteps(at.document, [`note/${id}`])
      else moveStoryStep(at.document, `note/${id}`, it.place)
    }
  }),
  writeSpeakerNote: define(fc.record({ word }), (at, it) => writeSpeakerNote(at.document, 'pitch', it.word)),
  dismissHint: define(fc.record({ hint, word }), (at, it) => dismissHint(at.document, it.hint, it.word)),
  recallHint: define(fc.record({ hint }), (at, it) => recallHint(at.document, it.hint)),
  layAgenda: define(fc.record({ count: fc.nat(3), word }), (at, it) =>
    layAgenda(
      at.document,
      Array.from({ length: it.count }, (_, index) => ({ title: it.word, minutes: index + 1, prompt: '' })),
    ),
  ),
  changeAgenda: define(
    fc.record({ picks, word, index: fc.nat(3), isRemoved: fc.boolean() }),
    (at, { picks, word, index, isRemoved }) => {
      addStep(at.document, { title: word, minutes: 5, prompt: '', show: { view: 'votes' } })
      for (const id of at.steps(picks)) {
        changeStep(at.document, id, { prompt: word, show: undefined })
        moveStep(at.document, id, index)
        if (isRemoved) removeStep(at.document, id)
      }
    },
  ),
  setCurrency: define(fc.record({ currency: fc.constantFrom(...usualCurrencies) }), (at, it) =>
    setCurrency(at.document, it.currency),
  ),
  removeLinks: define(fc.record({ picks }), (at, it) => removeLinks(at.document, at.links(it.picks))),
  addMotivation: define(fc.record({ word }), (at, it) =>
    addMotivation(at.document, 'motivation.retention', it.word),
  ),
  removeMotivations: define(fc.record({ picks }), (at, it) =>
    removeMotivations(at.document, at.motivations(it.picks)),
  ),
  writeTitle: define(fc.record({ word }), (at, it) => writeTitle(at.document, it.word)),
  writePitch: define(fc.record({ word }), (at, it) => writePitch(at.document, it.word)),
  writeAnswer: define(
    fc.record({ question: fc.constantFrom('channels.q1', 'keyPartners.q1'), word }),
    (at, it) => writeAnswer(at.document, it.question, it.word),
  ),
  setContentLanguage: define(fc.record({ language: fc.constantFrom(...languages) }), (at, it) =>
    setContentLanguage(at.document, it.language),
  ),
  setAuthor: define(fc.record({ word }), (at, it) => setAuthor(at.document, it.word)),
  replaceCanvas: define(fc.record({ canvas: arbitraryCanvas }), (at, it) =>
    replaceCanvas(at.document, it.canvas),
  ),
}

/** Any command; a whole canvas is replaced seldom, because it sweeps away what the others made. */
export const arbitraryAct: fc.Arbitrary<Act> = fc.oneof(
  ...names().map((name) => ({
    arbitrary: fc.tuple(fc.constant(name), acts[name].parameters) as fc.Arbitrary<Act>,
    weight: name === 'replaceCanvas' ? 1 : name === 'addNotes' ? 8 : 4,
  })),
)

/** Does what a person would do with the notes that their replica has at this moment. */
export function performAct(document: CanvasDocument, [name, parameters]: Act): void {
  const canvas = readCanvas(document)
  const choose = (ids: Iterable<string>) => (numbers: readonly number[]) => {
    const list = [...ids].sort()
    return list.length === 0 ? [] : [...new Set(numbers.map((number) => list[number % list.length] ?? ''))]
  }
  const at: Reach = {
    document,
    notes: choose(canvas.notesById.keys()),
    links: choose(canvas.linksById.keys()),
    motivations: choose(canvas.motivationsById.keys()),
    criteria: choose(canvas.assignment?.criteria.map((criterion) => criterion.id) ?? []),
    runs: choose(canvas.customers?.runs.map((run) => run.id) ?? []),
    comments: choose(canvas.commentsById.keys()),
    experiments: choose(canvas.workshop?.experiments.map(({ id }) => id) ?? []),
    evidence: choose(canvas.workshop?.evidence.map(({ id }) => id) ?? []),
    steps: choose(canvas.workshop?.agenda.map((step) => step.id) ?? []),
    ends: choose([...canvas.notesById.keys(), ...canvas.motivationsById.keys()]),
  }
  const perform = acts[name].perform as (at: Reach, parameters: unknown) => unknown
  perform(at, parameters)
}

type Choose = (numbers: readonly number[]) => string[]

/** The document and the ways to choose among what is on it. */
interface Reach {
  readonly document: CanvasDocument
  readonly notes: Choose
  readonly links: Choose
  readonly motivations: Choose
  readonly criteria: Choose
  readonly runs: Choose
  readonly comments: Choose
  readonly experiments: Choose
  readonly evidence: Choose
  readonly steps: Choose
  readonly ends: Choose
}

function define<Value>(parameters: fc.Arbitrary<Value>, perform: (at: Reach, it: Value) => unknown) {
  return { parameters, perform }
}

function names(): ActName[] {
  return Object.keys(acts) as ActName[]
}
