import { existsSync } from 'node:fs'

const installedPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
]

/** The path of a Firefox: the one named by HARREMAN_FIREFOX, else an installed one; undefined where there is none. */
export function findFirefox(): string | undefined {
  return process.env.HARREMAN_FIREFOX || installedPlaces.find((place) => existsSync(place))
}

export const firefoxAdvice =
  'Install Firefox (on Debian: apt-get install firefox-esr), or name its program in the environment variable HARREMAN_FIREFOX.'
