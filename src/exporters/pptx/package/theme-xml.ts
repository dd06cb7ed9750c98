import { palette, segmentColours } from '../../palette'
import { writeFill } from './text-xml'
import { writeElement, type Xml } from './xml'

/**
 * Arial is on every computer, or something as wide as it. It has no Georgian letters: for these the theme names Sylfaen,
 * as PowerPoint's own themes do, and other programs take what they have (decision 0021).
 */
const LATIN_FONT = 'Arial'
const GEORGIAN_FONT = 'Sylfaen'

/** Colours and fonts by which somebody changes the whole of the slides at once. */
export function writeTheme(name: string): Xml {
  return writeElement(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
    [
      writeElement('a:themeElements', {}, [
        writeElement('a:clrScheme', { name }, writeColours()),
        writeElement('a:fontScheme', { name }, [writeFonts('a:majorFont'), writeFonts('a:minorFont')]),
        writeElement('a:fmtScheme', { name }, writeFormats()),
      ]),
      writeElement('a:objectDefaults'),
      writeElement('a:extraClrSchemeLst'),
    ],
  )
}

function writeColours(): readonly Xml[] {
  const { orange, blue, green, crimson, purple } = segmentColours
  const colours: readonly (readonly [name: string, colour: string])[] = [
    ['dk1', palette.ink],
    ['lt1', '#ffffff'],
    ['dk2', palette.ink2],
    ['lt2', palette.surface],
    ['accent1', palette.accent],
    ['accent2', orange],
    ['accent3', blue],
    ['accent4', green],
    ['accent5', crimson],
    ['accent6', purple],
    ['hlink', palette.accent],
    ['folHlink', palette.ink2],
  ]
  return colours.map(([name, colour]) =>
    writeElement(`a:${name}`, {}, [writeElement('a:srgbClr', { val: colour.slice(1) })]),
  )
}

function writeFonts(name: string): Xml {
  return writeElement(name, {}, [
    writeElement('a:latin', { typeface: LATIN_FONT }),
    writeElement('a:ea', { typeface: '' }),
    writeElement('a:cs', { typeface: '' }),
    writeElement('a:font', { script: 'Geor', typeface: GEORGIAN_FONT }),
  ])
}

/** Three of each, as the format wants them; the plain ones. */
function writeFormats(): readonly Xml[] {
  const themeFill = writeElement('a:solidFill', {}, [writeElement('a:schemeClr', { val: 'phClr' })])
  const thrice = (xml: Xml) => [xml, xml, xml]
  const lines = [9525, 19_050, 28_575].map((width) =>
    writeElement('a:ln', { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
      themeFill,
      writeElement('a:prstDash', { val: 'solid' }),
    ]),
  )
  const effect = writeElement('a:effectStyle', {}, [writeElement('a:effectLst')])
  return [
    writeElement('a:fillStyleLst', {}, thrice(themeFill)),
    writeElement('a:lnStyleLst', {}, lines),
    writeElement('a:effectStyleLst', {}, thrice(effect)),
    writeElement('a:bgFillStyleLst', {}, thrice(themeFill)),
  ]
}

/** The background of slides and notes: white paper. */
export const background = writeElement('p:bg', {}, [
  writeElement('p:bgPr', {}, [writeFill('#ffffff'), writeElement('a:effectLst')]),
])

export const colourMap = writeElement('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
})
