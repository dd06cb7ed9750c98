/** A point of the text: what it is called, and what it says. */
export interface ExamplePoint {
  readonly title: string
  readonly text: string
}

/** The hand-in of the example in its paragraphs (R15), free of markup: that is the same in every language. */
export interface ExampleText {
  readonly importance: string
  readonly combinations: string
  readonly personal: ExamplePoint
  readonly automated: ExamplePoint
  readonly motivations: string
  readonly acquisition: ExamplePoint
  readonly retention: ExamplePoint
  readonly boostSales: ExamplePoint
}

/** The hand-in as it was laid out: two bold points, then three with a star. */
export function writeExampleText(text: ExampleText): string {
  const writePoint = (point: ExamplePoint) => `- **${point.title}**\n\n${point.text}`
  const starred = [text.acquisition, text.retention, text.boostSales]
  return [
    text.importance,
    text.combinations,
    writePoint(text.personal),
    writePoint(text.automated),
    text.motivations,
    starred.map((point) => `- ★ **${point.title}** ${point.text}`).join('\n'),
  ].join('\n\n')
}
