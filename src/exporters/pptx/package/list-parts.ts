import { SLIDE_HEIGHT, SLIDE_WIDTH, type Slide } from '../slide'
import { writeCanvasLayout, writeListLayout, writeMaster, writeNotesMaster } from './master-xml'
import { toEmu } from './shape-xml'
import { namespaces, type ShapeNames, writeNotesPage, writeSlide } from './slide-xml'
import { writeTheme } from './theme-xml'
import { writeElement, writePart, writeText, type Xml } from './xml'

/** What a presentation is made of. */
export interface Deck {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** The language of the content, such as `ka-GE`. */
  readonly language: string
  readonly fixedLanguage: string
  readonly madeAt: Date
  readonly names: ShapeNames & { readonly canvas: string }
  readonly slides: readonly Slide[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml'

/** A file of the package: its path, its media type, its text, and what it is related with, `rId1` first. */
interface Part {
  readonly path: string
  readonly type: string
  readonly xml: Xml
  readonly relations?: readonly (readonly [type: string, target: string])[]
}

/**
 * The files of a presentation (ISO/IEC 29500, transitional): nothing in it that is not needed, nothing named that is not
 * there. One at a time, so that who writes a hundred slides can stop between them.
 */
export function* listParts(deck: Deck): Iterable<readonly [path: string, text: string]> {
  const written: Part[] = []
  for (const part of describeParts(deck)) {
    written.push(part)
    yield [part.path, writePart(part.xml)]
    if (part.relations) yield [nameRelations(part.path), writePart(writeRelations(part.relations))]
  }
  yield ['[Content_Types].xml', writePart(writeContentTypes(written))]
  const roots = [
    [`${OFFICE}/relationships/officeDocument`, 'ppt/presentation.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ] as const
  yield ['_rels/.rels', writePart(writeRelations(roots))]
}

function* describeParts(deck: Deck): Iterable<Part> {
  const { slides, language, names } = deck
  const request = { names, language }
  const master = 'slideMasters/slideMaster1.xml'
  yield describePresentation(deck)
  yield {
    path: `ppt/${master}`,
    type: `${SLIDES}.slideMaster+xml`,
    xml: writeMaster(request),
    relations: [
      relate('slideLayout', '../slideLayouts/slideLayout1.xml'),
      relate('slideLayout', '../slideLayouts/slideLayout2.xml'),
      relate('theme', '../theme/theme1.xml'),
    ],
  }
  const layouts = [writeCanvasLayout(names.canvas, request), writeListLayout(names.list, request)]
  for (const [index, xml] of layouts.entries()) {
    const path = `ppt/slideLayouts/slideLayout${index + 1}.xml`
    yield { path, type: `${SLIDES}.slideLayout+xml`, xml, relations: [relate('slideMaster', `../${master}`)] }
  }
  yield {
    path: 'ppt/notesMasters/notesMaster1.xml',
    type: `${SLIDES}.notesMaster+xml`,
    xml: writeNotesMaster(request),
    // A theme of its own: PowerPoint repairs files in which both masters share one.
    relations: [relate('theme', '../theme/theme2.xml')],
  }
  for (const number of [1, 2]) {
    const type = 'application/vnd.openxmlformats-officedocument.theme+xml'
    yield { path: `ppt/theme/theme${number}.xml`, type, xml: writeTheme('Harreman') }
  }
  for (const [index, slide] of slides.entries()) yield* describeSlide(slide, index + 1, deck)
  yield* describeProperties(deck)
}

function* describeSlide(
  slide: Slide,
  number: number,
  { names, language, fixedLanguage }: Deck,
): Iterable<Part> {
  const request = { number, names, language, fixedLanguage }
  const layout = slide.type === 'canvas' ? 1 : 2
  yield {
    path: `ppt/slides/slide${number}.xml`,
    type: `${SLIDES}.slide+xml`,
    xml: writeSlide(slide, request),
    relations: [
      relate('slideLayout', `../slideLayouts/slideLayout${layout}.xml`),
      ...(slide.notes.length > 0 ? [relate('notesSlide', `../notesSlides/notesSlide${number}.xml`)] : []),
    ],
  }
  if (slide.notes.length === 0) return
  yield {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: `${SLIDES}.notesSlide+xml`,
    xml: writeNotesPage(slide, request),
    relations: [
      relate('notesMaster', '../notesMasters/notesMaster1.xml'),
      relate('slide', `../slides/slide${number}.xml`),
    ],
  }
}

function describePresentation({ slides, language }: Deck): Part {
  const ids = slides.map((_, index) =>
    writeElement('p:sldId', { id: 256 + index, 'r:id': `rId${index + 3}` }),
  )
  const size = { cx: toEmu(SLIDE_WIDTH), cy: toEmu(SLIDE_HEIGHT) }
  return {
    path: 'ppt/presentation.xml',
    type: `${SLIDES}.presentation.main+xml`,
    xml: writeElement('p:presentation', namespaces, [
      writeElement('p:sldMasterIdLst', {}, [
        writeElement('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' }),
      ]),
      writeElement('p:notesMasterIdLst', {}, [writeElement('p:notesMasterId', { 'r:id': 'rId2' })]),
      writeElement('p:sldIdLst', {}, ids),
      writeElement('p:sldSz', size),
      // The page of the notes is upright: 7½ by 10 inches.
      writeElement('p:notesSz', { cx: toEmu(540), cy: toEmu(720) }),
      writeElement('p:defaultTextStyle', {}, [
        writeElement('a:defPPr', {}, [writeElement('a:defRPr', { lang: language })]),
      ]),
    ]),
    relations: [
      relate('slideMaster', 'slideMasters/slideMaster1.xml'),
      relate('notesMaster', 'notesMasters/notesMaster1.xml'),
      ...slides.map((_, index) => relate('slide', `slides/slide${index + 1}.xml`)),
      relate('theme', 'theme/theme1.xml'),
    ],
  }
}

function* describeProperties(deck: Deck): Iterable<Part> {
  const moment = deck.madeAt.toISOString().replace(/\.\d+Z$/, 'Z')
  const write = (name: string, text: string) => (text ? [writeElement(name, {}, [writeText(text)])] : [])
  const writeMoment = (name: string) =>
    writeElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, [writeText(moment)])
  yield {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: writeElement(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        ...write('dc:title', deck.title),
        ...write('dc:subject', deck.subject),
        ...write('dc:creator', deck.author),
        ...write('dc:language', deck.language),
        writeMoment('dcterms:created'),
        writeMoment('dcterms:modified'),
      ],
    ),
  }
  yield {
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    xml: writeElement('Properties', { xmlns: `${OFFICE}/extended-properties` }, [
      ...write('Application', 'Harreman'),
      ...write('Slides', String(deck.slides.length)),
    ]),
  }
}

function relate(type: string, target: string): readonly [type: string, target: string] {
  return [`${OFFICE}/relationships/${type}`, target]
}

function nameRelations(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

function writeRelations(relations: readonly (readonly [type: string, target: string])[]): Xml {
  return writeElement(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relations.map(([type, target], index) =>
      writeElement('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
    ),
  )
}

function writeContentTypes(parts: readonly Part[]): Xml {
  const relations = 'application/vnd.openxmlformats-package.relationships+xml'
  return writeElement('Types', { xmlns: `${PACKAGE}/content-types` }, [
    writeElement('Default', { Extension: 'rels', ContentType: relations }),
    writeElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, type }) => writeElement('Override', { PartName: `/${path}`, ContentType: type })),
  ])
}
