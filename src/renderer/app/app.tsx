import { type ComponentType, lazy, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type AppSource, TableProvider, useAppInfo, useScreen, useSettings } from '../table'
import { LessonDrops } from '../screens/lesson/lesson-drops'
import { FollowLook } from './follow-look'
import { speakingIn } from './look'
import { SafetyNet } from './safety-net'
import { fetchScreens, SCREENS } from './screen-parts'

/** Nothing is heard before somebody presses something: the title does not wait for it. */
const Sounds = lazy(async () => ({ default: (await import('../sound')).Sounds }))

/** The whole interface over one source. */
export const App = ({ source }: { readonly source: AppSource }) => (
  <SafetyNet>
    <TableProvider source={source}>
      <FollowLook />
      <Suspense>
        <Sounds />
      </Suspense>
      <LessonDrops />
      <Screen />
    </TableProvider>
  </SafetyNet>
)

/** Shows the screen the root machine is in. */
const Screen = () => {
  const { screen } = useScreen()
  const settings = useSettings()
  const info = useAppInfo()
  const Shown: ComponentType = SCREENS[screen]
  useEffect(fetchScreens, [])
  return (
    <I18nProvider locale={speakingIn(settings, info)}>
      <Suspense fallback={<div className="screen cloth" />}>
        <Shown />
      </Suspense>
    </I18nProvider>
  )
}
