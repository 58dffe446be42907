import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fontsReady } from '../art'
import { MoveOver } from '../projector/move-over'
import { ProjectorPage } from '../projector/projector-page'
import { ShownPage } from '../projector/shown-page'
import { createProjectorSource, TableProvider } from '../table'
import { startWords } from '../words'
import { FollowLook } from './follow-look'
import { BlankPage } from './blank-page'
import { applyLook, speakingIn } from './look'
import { SafetyNet } from './safety-net'

const run = async (): Promise<void> => {
  const root = createRoot(document.querySelector('#root') ?? document.body)
  const faces = fontsReady()
  const first = await window.projector.look()
  if (!first.ok) {
    await startWords('en')
    root.render(<BlankPage about="noBridge" />)
    return
  }
  const source = createProjectorSource(window.projector, first)
  const { settings, info } = source.getSnapshot()
  applyLook(settings.settings, info)
  await Promise.all([startWords(speakingIn(settings.settings, info)), faces])
  root.render(
    <StrictMode>
      <SafetyNet>
        <TableProvider source={source}>
          <FollowLook />
          <ProjectorPage />
          <ShownPage bridge={window.projector} />
          <MoveOver bridge={window.projector} first={first} />
        </TableProvider>
      </SafetyNet>
    </StrictMode>,
  )
}

void run()
