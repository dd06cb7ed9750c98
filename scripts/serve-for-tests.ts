import { previewApp } from './preview-app.ts'

const [port, folder] = process.argv.slice(2)
await previewApp(Number(port), folder)
