import { provideElectron, type ElectronRuntime } from './electron-runtime'
import { provideSystemLibraries } from './system-libraries'

/** Finds or fetches an Electron, and what it links to on this system. */
export const provideReadyElectron = async (): Promise<ElectronRuntime> => {
  const runtime = await provideElectron()
  await provideSystemLibraries(runtime.executable)
  return runtime
}
