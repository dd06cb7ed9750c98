import { pathToFileURL } from 'node:url'
import { buildBatch } from './build-batch.ts'

await import(pathToFileURL(await buildBatch()).href)
