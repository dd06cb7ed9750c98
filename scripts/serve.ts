import { buildApp } from './build-app.ts'
import { previewApp } from './preview-app.ts'

const PORT = 4173

console.log('Building Harreman …')
try {
  await buildApp()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('\nHarreman could not be built; the reason is above.')
  process.exit(1)
}

const app = await previewApp(PORT).catch((error: unknown) => {
  console.error(`Harreman could not be served: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
})
if (app.port !== PORT) console.log(`Port ${PORT} is taken, so Harreman takes ${app.port}.`)
console.log(`\nHarreman is at ${app.address}\nCtrl+C ends it.`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await app.close()
    process.exit(0)
  })
}
