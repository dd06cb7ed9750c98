import { build } from 'vite'

/** Builds the app into dist/. Throws with Vite's own words when it cannot. */
export async function buildApp(): Promise<void> {
  await build({ logLevel: 'warn' })
}
