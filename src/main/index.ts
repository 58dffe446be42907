import { app } from 'electron'
import { registerAppScheme } from './app-protocol'
import { exitOnFault } from './crash'
import { startGameApp } from './game-app'
import { guardAllContents } from './guards'
import { endWithoutFolder } from './no-folder'
import { settleUserFolder } from './user-folder'

exitOnFault()
// Root cannot have the sandbox and says so with --no-sandbox; asking for both kills every page.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
const { folder, problem } = settleUserFolder()

if (problem !== null) {
  // Before the lock, which cannot be taken there either and would speak of a game that is running.
  void endWithoutFolder(problem)
} else if (app.requestSingleInstanceLock()) {
  registerAppScheme()
  guardAllContents()
  void app.whenReady().then(() => {
    const game = startGameApp(folder)
    app.on('second-instance', game.showWindow)
    app.on('activate', game.showWindow)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
} else {
  console.error('Sinking Market is already running; its window is shown instead.')
  app.quit()
}
