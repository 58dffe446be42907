import { type ComponentType, lazy, StrictMode, Suspense, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type AppSource, TableProvider, useAppInfo, useScreen, useSettings } from '../table'
import { LessonDrops } from '../screens/lesson/lesson-drops'
import { FollowLook } from './follow-look'
import { speakingIn } from './look'
import { SafetyNet } from './safety-net'
import { fetchScreens, SCREENS } from './screen-parts'

/** Nothing is heard before somebody presses something: the title does not wait for it. */
const Sounds = lazy(async () => ({ default: (await import('../sound')).Sounds }))

interface AppProps {
  readonly source: AppSource
  /** Called once, when the first picture stands and can be pressed. */
  readonly onDrawn?: () => void
}

/** The whole interface over one source, as it is put on the page. */
export const AppOnPage = (props: AppProps) => (
  <StrictMode>
    <App {...props} />
  </StrictMode>
)

const App = ({ source, onDrawn }: AppProps) => {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    setDrawn(true)
    onDrawn?.()
  }, [onDrawn])
  return (
    <SafetyNet>
      <TableProvider source={source}>
        <FollowLook />
        {/* The build, which draws the title too, has nothing to hear. */}
        {isDrawn && (
          <Suspense>
            <Sounds />
          </Suspense>
        )}
        <LessonDrops />
        <Screen />
      </TableProvider>
    </SafetyNet>
  )
}

/** Shows the screen the root machine is in. */
const Screen = () => {
  const { screen } = useScreen()
  const settings = useSettings()
  const info = useAppInfo()
  const Shown: ComponentType = SCREENS[screen]
  useEffect(fetchScreens, [])
  return (
    <I18nProvider locale={speakingIn(settings, info)}>
      {/* The title is there at once, and is drawn, or taken over, in one piece. */}
      {screen === 'title' ? (
        <Shown />
      ) : (
        <Suspense fallback={<div className="screen cloth" />}>
          <Shown />
        </Suspense>
      )}
    </I18nProvider>
  )
}
