import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../../domain/canvas'
import { noCustomerRecords, readLimit } from '../../../domain/customers/customer-records'
import { type FigureBook, listCountedSegments } from '../../../domain/customers/figure-book'
import { fillPhrase, type Phrase, writePhrase } from '../../../editing/phrase'
import { PhraseText } from '../../../editing/phrase-text'
import { useCanvasState } from '../../../state/open-canvas'
import { Field, Select } from '../../../ui/field'
import { AheadChoice } from './ahead-choice'
import { Assumptions } from './assumptions'
import { BaseChart } from './base-chart'
import { type BaseFindings, findBase } from './base-findings'
import { type BasePlot, makeBasePlot } from './base-points'
import { namePeriod, writeCustomers, writeTarget } from './base-tip'
import { ChangesChart } from './changes-chart'
import { EmptyPlot, type LegendEntry, PlotFrame, PlotPart } from './plot-frame'
import type { PlotSegment } from './plot-segments'
import { PatternSwatch, Swatch, TargetSwatch } from './plot-signs'
import type { PlotTable } from './plot-table'
import { type PlotFormats, type PlotWords, usePlotFormats } from './use-plot-formats'

interface BaseFigureProps {
  readonly book: FigureBook
  readonly segments: readonly PlotSegment[]
}

const ALL = ''

/** How the customer base of the segments has grown, what was aimed at, and how it may go on (R66, R74). */
export function BaseFigure({ book, segments }: BaseFigureProps) {
  const { t } = useTranslation(['plots', 'figures'])
  const formats = usePlotFormats()
  const ahead = useCanvasState(({ canvas }) =>
    readLimit(canvas.customers ?? noCustomerRecords, 'projectedPeriods'),
  )
  const [wanted, setWanted] = useState<NoteId>(ALL)
  const counted = listCountedSegments(book)
  // The segment may have been deleted meanwhile, or its figures.
  const chosen = counted.includes(wanted) ? wanted : ALL
  const plot = useMemo(
    () => makeBasePlot(book, chosen === ALL ? listCountedSegments(book) : [chosen], ahead),
    [book, chosen, ahead],
  )
  const drawn = segments.filter(({ id }) => plot.segmentIds.includes(id))
  const choice = (
    <Field label={t('base.segment')}>
      {(control) => (
        <Select {...control} value={chosen} onChange={(event) => setWanted(event.currentTarget.value)}>
          <option value={ALL}>{t('scope.all', { ns: 'figures' })}</option>
          {segments
            .filter(({ id }) => counted.includes(id))
            .map(({ id, name }) => (
              <SegmentOption key={id} id={id} name={name} />
            ))}
        </Select>
      )}
    </Field>
  )
  if (plot.points.length === 0) {
    return (
      <EmptyPlot title={t('base.title')}>
        <p>{t('base.empty')}</p>
        {chosen !== ALL && choice}
      </EmptyPlot>
    )
  }
  return (
    <PlotFrame
      title={t('base.title')}
      findings={sayFindings(findBase(plot), drawn, t, formats)}
      controls={
        <>
          {counted.length > 1 && choice}
          <AheadChoice count={ahead} />
        </>
      }
      table={makeTable(plot, drawn, t, formats)}
      notes={<Assumptions plot={plot} segments={drawn} formats={formats} />}
    >
      <PlotPart title={t('base.atEnd')} legend={listLegend(plot, drawn, t)}>
        <BaseChart points={plot.points} segments={drawn} formats={formats} />
      </PlotPart>
      <PlotPart title={t('base.changes')} legend={listChangeSigns(t)}>
        <ChangesChart points={plot.points} segments={drawn} formats={formats} />
      </PlotPart>
    </PlotFrame>
  )
}

function SegmentOption({ id, name }: Pick<PlotSegment, 'id' | 'name'>) {
  const [part] = name
  return (
    <option value={id} lang={typeof part === 'object' ? part.lang : undefined}>
      {writePhrase(name)}
    </option>
  )
}

function sayFindings(
  { from, to, fewerIds, belowTargetIds, hasTargets, unknownIds }: BaseFindings,
  segments: readonly PlotSegment[],
  t: PlotWords,
  formats: PlotFormats,
): Phrase[] {
  const names = (ids: readonly NoteId[]) =>
    formats.listNames(segments.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])))
  const counts = { from: formats.count(from), to: formats.count(to) }
  const course = from === undefined ? undefined : Math.sign(to - from)
  const name = (ids: readonly NoteId[], say: (marks: { readonly names: string }) => string) =>
    ids.length > 0 ? fillPhrase({ names: names(ids) }, say) : []
  return [
    course === undefined ? [t('base.one', { number: formats.count(to) })] : [],
    course === 1 ? [t('base.grew', counts)] : [],
    course === -1 ? [t('base.shrank', counts)] : [],
    course === 0 ? [t('base.same', counts)] : [],
    name(fewerIds, (marks) => t('base.fewer', marks)),
    name(belowTargetIds, (marks) => t('base.belowTarget', marks)),
    hasTargets && belowTargetIds.length === 0 ? [t('base.onTarget')] : [],
    name(unknownIds, (marks) => t('base.unknown', marks)),
  ].filter((sentence) => sentence.length > 0)
}

function listLegend(plot: BasePlot, segments: readonly PlotSegment[], t: PlotWords): LegendEntry[] {
  const known = plot.points.filter(({ isProjected }) => !isProjected)
  const targets = plot.points.filter(({ total }) => total.target !== undefined)
  return [
    ...segments.map(({ id, name, mark }) => ({
      id,
      sign: <Swatch mark={mark} />,
      words: <PhraseText phrase={name} />,
    })),
    ...(known.length < plot.points.length
      ? [{ id: 'ahead', sign: <PatternSwatch name="ahead" />, words: t('base.projected') }]
      : []),
    ...[false, true].flatMap((isBelow) =>
      targets.some(({ total }) => total.isBelowTarget === isBelow)
        ? [
            {
              id: `target ${isBelow}`,
              sign: <TargetSwatch isBelow={isBelow} />,
              words: isBelow ? t('base.below') : t('base.target'),
            },
          ]
        : [],
    ),
  ]
}

function listChangeSigns(t: PlotWords): LegendEntry[] {
  return [
    { id: 'won', sign: <PatternSwatch name="solid" />, words: t('base.won') },
    { id: 'lost', sign: <PatternSwatch name="lost" />, words: t('base.lost') },
  ]
}

function makeTable(
  { points }: BasePlot,
  segments: readonly PlotSegment[],
  t: PlotWords,
  formats: PlotFormats,
): PlotTable {
  return {
    caption: t('base.table'),
    columns: [
      t('period', { ns: 'figures' }),
      ...segments.map(({ id, name }) => <PhraseText key={id} phrase={name} />),
      t('base.total'),
      t('base.target'),
    ],
    rows: points.map((point) => ({
      id: point.period,
      cells: [
        namePeriod(point, t, formats),
        ...segments.map(({ id }) => writeCustomers(point.bySegment.get(id), formats)),
        writeCustomers(point.total, formats),
        writeTarget(point.total, t, formats),
      ],
    })),
  }
}
