import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow, session } from 'electron'
import { registerAppScheme, serveApp } from '../../src/main/app-protocol'
import { printedPage } from '../../src/main/printed-page'
import type { PrintJob } from './print-job'

/** What lies under a page that is printed: the colour of the program's own window. */
const PAPER = '#f3ead8'

/** Prints the pages of a job, whose file is the last word of the command line, by what the program itself prints with. */
const printJob = async (): Promise<void> => {
  const { lang, group, pages } = JSON.parse(readFileSync(process.argv.at(-1) ?? '', 'utf8')) as PrintJob
  await app.whenReady()
  serveApp(session.defaultSession, () => ({ language: lang, isUsual: true }))
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 720,
    backgroundColor: PAPER,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  await window.loadURL('app://game/print.html')
  for (const { form, file } of pages) {
    const asked = `${JSON.stringify({ group, form })}, ${JSON.stringify(lang)}`
    await window.webContents.executeJavaScript(`window.printing.layOut(${asked})`)
    writeFileSync(file, await printedPage(window.webContents, form))
  }
}

registerAppScheme()
app.disableHardwareAcceleration()
printJob().then(
  () => app.exit(0),
  (error: unknown) => {
    console.error(`NOT PRINTED: ${error instanceof Error ? error.message : String(error)}`)
    app.exit(1)
  },
)
