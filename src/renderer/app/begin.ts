import { firstFrame } from './first-frame'
import { isCovered, pageRoot } from './page-root'

/** The first script of the page: the title the build drew is painted before the rest of the program, which has come meanwhile, is begun. */
const begin = async (): Promise<void> => {
  if (isCovered()) await firstFrame()
  const { run } = await import('./main')
  await run()
}

begin().catch((error: unknown) => {
  // A title that nothing answers is worse than an empty page.
  if (pageRoot().hasAttribute('inert')) pageRoot().replaceChildren()
  throw error
})
