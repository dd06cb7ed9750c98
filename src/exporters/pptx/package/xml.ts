import { escapeXml } from '../../escape-xml'

/** A piece of XML that is whole and escaped; only `writeElement` and `writeText` make one. */
export interface Xml {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; attributes without a value are left out. Names are ours, values may be anything somebody typed. */
export function writeElement(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const inside = children.map(({ xml }) => xml).join('')
  const opening = `<${name}${written.join('')}`
  return { xml: inside === '' ? `${opening}/>` : `${opening}>${inside}</${name}>` }
}

export function writeText(text: string): Xml {
  return { xml: escapeXml(text) }
}

/** A part of a package, as it is stored. */
export function writePart({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
}
