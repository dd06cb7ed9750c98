import { type Assignment, noAssignment } from '../../src/domain/assignment/assignment'

/** One with every kind of need, a tick, and what a teacher said of a hand-in. */
export const assignment: Assignment = {
  ...noAssignment,
  title: 'Enpresa-plana, «3. zatia»',
  course: 'მეწარმეობა I',
  instructions: 'İlk olarak bir cümle.\n\nSonra dokuz blok.',
  dueDate: '2030-11-27',
  criteria: [
    {
      id: 'c1',
      text: '',
      points: 2,
      need: { type: 'notes', block: 'channels', count: 2 },
      isTicked: false,
      order: 'a0',
    },
    { id: 'c2', text: 'Impact', points: 1.5, need: { type: 'extraBlock' }, isTicked: false, order: 'a1' },
    { id: 'c3', text: 'Read aloud', points: 1, need: { type: 'own' }, isTicked: true, order: 'a2' },
    {
      id: 'c4',
      text: '',
      points: 1,
      need: { type: 'checks', check: 'noSegment' },
      isTicked: false,
      order: 'a3',
    },
    {
      id: 'c5',
      text: '',
      points: 1,
      need: { type: 'question', question: 'channels.q1' },
      isTicked: false,
      order: 'a4',
    },
  ],
  feedback: { reviewer: 'Maia', givenAt: 1, remark: 'Good', points: { c1: 2 }, fingerprint: 'f'.repeat(64) },
}
