import { app } from 'electron'
import { registerAppScheme } from './app-protocol'
import { exitOnFault } from './crash'
import { startGameApp } from './game-app'
import { filesFromArguments, filesFromSecondStart, type GivenPaths, NO_PATHS } from './given-arguments'
import { guardAllContents } from './guards'
import { endWithoutFolder } from './no-folder'
import { settleUserFolder } from './user-folder'

exitOnFault()
// Root cannot have the sandbox and says so with --no-sandbox; asking for both kills every page.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
const { folder, problem } = settleUserFolder()
const given = filesFromArguments(process.argv, process.cwd(), app.isPackaged)

if (problem !== null) {
  // Before the lock, which cannot be taken there either and would speak of a game that is running.
  void endWithoutFolder(problem)
} else if (app.requestSingleInstanceLock(given)) {
  registerAppScheme()
  guardAllContents()
  // On macOS a double click may be heard before the program is ready.
  const early = [given]
  let openFiles = (paths: GivenPaths): void => void early.push(paths)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles({ ...NO_PATHS, files: [path] })
  })
  void app.whenReady().then(() => {
    const game = startGameApp(folder)
    openFiles = game.openFiles
    early.forEach(openFiles)
    app.on('second-instance', (_event, argv, cwd, handed) => {
      game.showWindow()
      game.openFiles(filesFromSecondStart(handed, argv, cwd, app.isPackaged))
    })
    app.on('activate', game.showWindow)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
} else {
  console.error('Sinking Market is already running; its window is shown instead.')
  app.quit()
}
