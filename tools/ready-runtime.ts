import { provideElectron, type ElectronRuntime } from './electron-runtime'
import { requireSandbox } from './sandbox'
import { provideSystemLibraries } from './system-libraries'

/** Finds or fetches an Electron, what it links to on this system, and a sandbox for it. */
export const provideReadyElectron = async (): Promise<ElectronRuntime> => {
  const runtime = await provideElectron()
  await provideSystemLibraries(runtime.executable)
  await requireSandbox(runtime.folder)
  return runtime
}
