import { normaliseText } from '../../domain/normal-text'
import type { CriterionName } from '../../domain/workshop/alternative'
import { readScale } from '../../domain/workshop/assumption'
import { PROJECT, ratingKey } from '../read-workshop'
import { act, type CanvasDocument } from '../schema'
import { writePart } from '../write-details'

/** Says to which project the canvas belongs (R96); empty takes it out of any. */
export function setProject(document: CanvasDocument, project: string): void {
  const name = normaliseText(project.trim())
  act(document, () => writePart(document.workshop, PROJECT, name || undefined))
}

/** Rates the canvas by a criterion, 0 to 100; undefined takes the rating away. */
export function setRating(
  document: CanvasDocument,
  criterion: CriterionName,
  rating: number | undefined,
): void {
  const name = normaliseText(criterion.trim())
  if (name === '') return
  act(document, () => writePart(document.workshop, ratingKey(name), readScale(rating)))
}
