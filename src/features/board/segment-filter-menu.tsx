import { ListFilter } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import type { SegmentSign } from '../../domain/segments/segment-signs'
import type { SegmentTraits, TraitChoices } from '../../domain/segments/segment-traits'
import { useCountryNames } from '../../editing/use-country-names'
import { nameCountry } from '../../i18n/country-names'
import { makeTextComparer } from '../../i18n/sort-text'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Menu, type MenuItem } from '../../ui/menu'
import styles from './segment-filter.module.css'

interface SegmentMenuProps {
  readonly signs: readonly SegmentSign[]
  readonly segment: NoteId | undefined
}

/** All notes, or those of one segment. */
export function SegmentMenu(properties: SegmentMenuProps) {
  return <FilterMenu items={useSegmentItems(properties)} />
}

interface TraitMenuProps extends SegmentMenuProps {
  readonly choices: TraitChoices
  readonly traits: SegmentTraits | undefined
}

/** The same, and what several segments may have in common; choices of several sorts hold together. */
export function TraitMenu({ choices, traits = {}, ...segments }: TraitMenuProps) {
  const { t } = useTranslation(['segments', 'relationships', 'kinds'])
  const filterTo = useSelection((state) => state.filterToSegments)
  const name = useTraitName()
  const compare = makeTextComparer(currentLanguage())
  const makeItems = (trait: keyof SegmentTraits, label: string): readonly MenuItem[] => {
    const values = choices[trait].map((value) => ({ value, label: name(trait, value) }))
    const sorted = trait === 'country' ? values.toSorted((a, b) => compare(a.label, b.label)) : values
    const items = sorted.map(({ value, label }) => {
      const { [trait]: chosen, ...others } = traits
      const isChecked = chosen === value
      const next = isChecked ? others : { ...others, [trait]: value }
      const onSelect = () => filterTo(Object.keys(next).length > 0 ? next : undefined)
      return { id: value, label, isChecked, onSelect }
    })
    return items.length > 0 ? [{ id: trait, label, items }] : []
  }
  const items = [
    ...useSegmentItems({ ...segments, hasTraits: Object.keys(traits).length > 0 }),
    ...makeItems('market', t('facts.market', { ns: 'relationships' })),
    ...makeItems('weight', t('facts.weight', { ns: 'relationships' })),
    ...makeItems('country', t('facts.countries')),
  ]
  return <FilterMenu items={items} />
}

/** What the shown segments have in common, in words. */
export function TraitNames({ traits }: { readonly traits: SegmentTraits }) {
  useTranslation('kinds')
  const name = useTraitName()
  const names = (['market', 'weight', 'country'] as const).flatMap((trait) => {
    const value = traits[trait]
    return value === undefined ? [] : [name(trait, value)]
  })
  const words = names.join(' · ')
  return (
    <span className={styles.traits} title={words}>
      {words}
    </span>
  )
}

function useTraitName(): (trait: keyof SegmentTraits, value: string) => string {
  const language = currentLanguage()
  const countryNames = useCountryNames(language)
  return (trait, value) =>
    trait === 'country' ? nameCountry(countryNames, value) : nameKind(language, value)
}

interface SegmentItemsProps extends SegmentMenuProps {
  readonly hasTraits?: boolean
}

function useSegmentItems({ signs, segment, hasTraits = false }: SegmentItemsProps): readonly MenuItem[] {
  const { t } = useTranslation('links')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const filterTo = useSelection((state) => state.filterToSegments)
  return [
    {
      id: 'all',
      label: t('filter.all'),
      isChecked: segment === undefined && !hasTraits,
      onSelect: () => filterTo(undefined),
    },
    ...signs.map(({ segmentId, mark, shortName }) => ({
      id: segmentId,
      label: shortName,
      lang: language,
      swatch: `segment-${mark}`,
      isChecked: segmentId === segment,
      onSelect: () => filterTo(segmentId),
    })),
  ]
}

function FilterMenu({ items }: { readonly items: readonly MenuItem[] }) {
  const { t } = useTranslation('links')
  return (
    <Menu label={t('filter.label')} items={items}>
      {(trigger) => (
        <Button look="quiet" icon={ListFilter} className={styles.sign} {...trigger}>
          {t('filter.button')}
        </Button>
      )}
    </Menu>
  )
}
