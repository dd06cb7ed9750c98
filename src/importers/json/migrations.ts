/** A JSON object as it was found: nothing is known of its fields. */
export type FoundObject = Readonly<Record<string, unknown>>

/** Brings a file from one version to the next. It leaves alone what it does not understand: the check comes after. */
export type Migration = (file: FoundObject) => FoundObject

/**
 * The first step leads from version 1 to version 2, and so on; there is one less than there are versions. Version 2 only
 * adds fields.
 */
export const migrations: readonly Migration[] = [(file) => file]

/** Brings a file to the newest version, one version after the other. */
export function migrateFile(file: FoundObject, version: number, steps: readonly Migration[]): FoundObject {
  return steps
    .slice(version - 1)
    .reduce((found, step, index) => ({ ...step(found), version: version + index + 1 }), file)
}
