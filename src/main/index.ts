import { app, Menu } from 'electron'
import { registerAppScheme } from './app-protocol'
import { exitOnFault } from './crash'
import { endBeforeStart } from './end-before-start'
import { type GameApp, startGameApp } from './game-app'
import { argumentsWithoutFiles, filesFromArguments, filesFromSecondStart, type GivenPaths, NO_PATHS } from './given-arguments'
import { isTooMuchToSend, LIST_SWITCH, takeGivenList, writeGivenList } from './given-list'
import { guardEverything } from './guards'
import { noFolderText, noLockText } from './refusal-text'
import { settleLock } from './settle-lock'
import { errorCode } from './text-file'
import { settleUserFolder } from './user-folder'

exitOnFault()
// Root cannot have the sandbox and says so with --no-sandbox; asking for both kills every page.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
// A variable that is empty is as good as none, but not to Chromium.
if (process.env['TMPDIR'] === '') delete process.env['TMPDIR']
const { folder, problem } = settleUserFolder()
const given = filesFromArguments(process.argv, process.cwd(), app.isPackaged)
/** What another start is told: where a list of files lies, should there be one, and else the files themselves. */
const handed = { ...given, list: app.commandLine.getSwitchValue(LIST_SWITCH) }

/** Starts the program that has the lock. */
const start = async (): Promise<void> => {
  // On macOS a double click may be heard before the program is ready.
  const early = [given]
  let openFiles = (paths: GivenPaths): void => void early.push(paths)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles({ ...NO_PATHS, files: [path] })
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await app.whenReady()
  const game = startGameApp(folder)
  openFiles = game.openFiles
  early.forEach(openFiles)
  void openList(game, handed.list)
  app.on('second-instance', (_event, argv, cwd, handed) => {
    game.showWindow()
    game.openFiles(filesFromSecondStart(handed, argv, cwd, app.isPackaged))
    void openList(game, listIn(handed))
  })
  app.on('activate', game.showWindow)
}

const openList = async (game: GameApp, named: unknown): Promise<void> => {
  game.openFiles((await takeGivenList(folder.root, named)) ?? NO_PATHS)
}

const listIn = (handed: unknown): unknown => (handed !== null && typeof handed === 'object' && 'list' in handed ? handed.list : null)

/** Starts once more with the files on a list: the lock would be sent more than a running program can take. */
const startWithList = async (): Promise<void> => {
  try {
    const args = await writeGivenList(folder.root, given, argumentsWithoutFiles(process.argv, app.isPackaged))
    app.relaunch({ args: [...args] })
    app.exit(0)
  } catch (error) {
    await endBeforeStart((words) => noFolderText({ path: folder.root, detail: errorCode(error) }, words))
  }
}

/** Starts, or ends because another runs already, or says why neither can be. */
const startUnlessLocked = async (): Promise<void> => {
  const lock = await settleLock(folder.root, () => app.requestSingleInstanceLock(handed))
  if (lock === 'ours') {
    await start()
  } else if (lock === 'held') {
    console.error('Sinking Market is already running; its window is shown instead.')
    app.quit()
  } else await endBeforeStart((words) => noLockText(lock, words))
}

if (problem !== null) {
  // Before the lock, which cannot be taken there either and would speak of a game that is running.
  void endBeforeStart((words) => noFolderText(problem, words))
} else if (isTooMuchToSend(process.argv, process.cwd(), given)) {
  void startWithList()
} else {
  registerAppScheme()
  // Else Electron makes a menu of its own, which ours would throw away.
  Menu.setApplicationMenu(null)
  guardEverything()
  void startUnlessLocked()
}
