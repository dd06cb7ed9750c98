import { describe, expect, test } from 'vitest'
import { createPreferences } from '../../src/state/preferences'
import { makeMemoryStorage } from '../../src/storage/memory-storage'
import type { PreferenceStore } from '../../src/storage/storage'
import { newDatabaseName, openTab } from '../support/storage'

const readValues = async (kept: PreferenceStore) => {
  const { setPreference: _, ...values } = (await createPreferences(kept)).getState()
  return values
}

const usual = {
  language: undefined,
  theme: 'system',
  paper: 'a4',
  librarySorting: 'date',
  isGuideOpen: undefined,
  isParkingOpen: false,
  commentAuthor: undefined,
  hasTimerSound: false,
  areVotesHidden: false,
}

describe('preferences', () => {
  test('R95: have their usual values until something is chosen', async () => {
    expect(await readValues(makeMemoryStorage(() => 0).preferences)).toEqual(usual)
  })

  test('are kept on the device', async () => {
    const { storage } = openTab(newDatabaseName())
    const { setPreference } = (await createPreferences(storage.preferences)).getState()
    const chosen = {
      language: 'ka',
      theme: 'dark',
      paper: 'a3',
      librarySorting: 'name',
      isGuideOpen: false,
      isParkingOpen: true,
      commentAuthor: 'Ane',
      hasTimerSound: true,
      areVotesHidden: true,
    } as const
    setPreference('language', chosen.language)
    setPreference('theme', chosen.theme)
    setPreference('paper', chosen.paper)
    setPreference('librarySorting', chosen.librarySorting)
    setPreference('isGuideOpen', chosen.isGuideOpen)
    setPreference('isParkingOpen', chosen.isParkingOpen)
    setPreference('commentAuthor', chosen.commentAuthor)
    setPreference('hasTimerSound', chosen.hasTimerSound)
    setPreference('areVotesHidden', chosen.areVotesHidden)
    expect(await readValues(storage.preferences)).toEqual(chosen)
  })

  test('take what they do not understand for not chosen', async () => {
    const strange = {
      language: 'fr',
      theme: 1,
      paper: null,
      librarySorting: ['name'],
      isGuideOpen: 'yes',
      isParkingOpen: 1,
      commentAuthor: 7,
      hasTimerSound: 'loud',
      areVotesHidden: 0,
      unknown: true,
    }
    const kept = { read: async () => strange, write: async () => undefined }
    expect(await readValues(kept)).toEqual(usual)
  })

  test('hold until the tab is closed where nothing can be read or written', async () => {
    const refuse = () => Promise.reject(new Error('blocked'))
    const preferences = await createPreferences({ read: refuse, write: refuse })
    preferences.getState().setPreference('language', 'eu')
    await Promise.resolve()
    expect(preferences.getState()).toMatchObject({ ...usual, language: 'eu' })
  })
})
