import { zipSync } from 'fflate'
import { judgeAssignment, listOpenChecks, suggestNeeds } from '../../src/domain/assignment/judge-assignment'
import type { Canvas } from '../../src/domain/canvas'
import { examineCanvas } from '../../src/domain/checks/list-hints'
import { businessModel } from '../../src/domain/kinds/business-model'
import { makeFingerprint } from '../../src/exporters/fingerprint'
import { makeCanvasFile } from '../../src/exporters/json/make-canvas-file'
import { listHandIns } from '../../src/features/hand-ins/list-hand-ins'
import { readJson } from '../../src/importers/json/read-json'
import { makeLinkedCanvas } from './make-rows'

const today = '2026-11-27'

/** Milliseconds for listing a zip of hand-ins, and for reading the same files as the import does: parsed and checked. */
export function makeHandInTimes(count: number, notes: number, links: number) {
  const texts = Array.from({ length: count }, (_, index) => writeHandIn(index, notes, links))
  const bytes = texts.map((text) => new TextEncoder().encode(text))
  const entries = bytes.map((content, index): [string, Uint8Array] => [
    `${index}.hand-in.harreman.json`,
    content,
  ])
  const zip = new Blob([new Uint8Array(zipSync(Object.fromEntries(entries)))])
  return {
    list: () =>
      timeWork(async () => {
        const { handIns } = await listHandIns([{ name: 'class.zip', content: zip }], { today })
        if (handIns.length !== count) throw new Error(`${handIns.length} of ${count} hand-ins were listed`)
      }),
    read: () =>
      timeWork(async () => {
        for (const text of texts) await readJson(new Blob([text]))
      }),
  }
}

function writeHandIn(index: number, notes: number, links: number): string {
  const { canvas: drawn } = makeLinkedCanvas(`hand-in-${index}`, notes, links)
  const criteria = suggestNeeds(businessModel).map((need, at) => ({
    id: `c${at}`,
    text: '',
    isTicked: false,
    order: `a${at}`,
    ...need,
  }))
  const assignment = { title: 'Plan', course: 'B2', instructions: '', dueDate: today, criteria }
  const canvas: Canvas = { ...drawn, title: `Plan ${index}`, author: `Student ${index}`, assignment }
  const judgement = judgeAssignment(canvas, assignment, listOpenChecks(examineCanvas(canvas, today)))
  const handIn = {
    handedInAt: '2026-11-26T12:00:00.000Z',
    fingerprint: makeFingerprint(canvas),
    points: judgement.points,
    total: judgement.total,
    met: [],
  }
  return JSON.stringify({ ...makeCanvasFile(canvas, new Date(0)), handIn }, null, 2)
}

async function timeWork(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
