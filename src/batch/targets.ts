import type { ExporterId } from '../exporters/exporter'
import { exporters } from '../exporters/index'

/** What `--to` takes besides ways out: it is read on the screen, not written. */
export const CHECK = 'check'

/** What people call a way out where its id is not what they would type. */
const shortNames: { readonly [id in ExporterId]?: string } = { markdown: 'md', jsonCanvas: 'canvas' }

const idsByName: ReadonlyMap<string, ExporterId> = new Map(
  exporters.filter(({ needsBrowser }) => !needsBrowser).map(({ id }) => [shortNames[id] ?? id, id]),
)

/** Every word that `--to` knows. */
export const targetNames: readonly string[] = [...idsByName.keys(), CHECK]

export type Target = ExporterId | typeof CHECK

/** The way out of a name. Undefined where there is none on Node. */
export function findTarget(name: string): Target | undefined {
  return name === CHECK ? CHECK : idsByName.get(name)
}

/** Whether it is a way out for which Node lacks what a browser has. */
export function needsBrowser(name: string): boolean {
  return exporters.some((exporter) => exporter.id === name && exporter.needsBrowser)
}
