/** The words of all that is loaded late, by path. Load it late: the names of the files alone weigh two kilobytes. */
export const moreLoaders = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/*.json', '!../../locales/*/{app,library,transfer,board,blocks}.json'],
  { import: 'default' },
)
