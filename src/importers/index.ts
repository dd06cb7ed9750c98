import { assignmentImporter } from './assignment/assignment-importer'
import { feedbackImporter } from './feedback/feedback-importer'
import { foreignImporter } from './foreign/foreign-importer'
import type { Importer } from './importer'
import { jsonImporter } from './json/json-importer'
import { kindImporter } from './kind/kind-importer'

/** Every way in. A format is told by the content of a file, in this order, not by its name. */
export const importers: readonly Importer[] = [
  jsonImporter,
  assignmentImporter,
  feedbackImporter,
  kindImporter,
  foreignImporter,
]
