import { makeNodeDesk } from './node-desk'
import { runBatch } from './run-batch'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

process.exitCode = await runBatch(process.argv.slice(2), makeNodeDesk(stop.signal), {
  locale: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
})
