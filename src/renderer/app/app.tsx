import { type ComponentType, Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type AppSource, TableProvider, useAppInfo, useScreen, useSettings } from '../table'
import { Sounds } from '../sound'
import { setLanguage } from '../words'
import { applyLook, speakingIn } from './look'
import { SafetyNet } from './safety-net'
import { fetchScreens, SCREENS } from './screen-parts'

/** The whole interface over one source. */
export const App = ({ source }: { readonly source: AppSource }) => (
  <SafetyNet>
    <TableProvider source={source}>
      <Look />
      <Sounds />
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

/** Follows the settings: language, text size, motion and colours, and the system's own wish for less motion. */
const Look = () => {
  const settings = useSettings()
  const info = useAppInfo()
  useEffect(() => {
    const apply = (): void => applyLook(settings, info)
    apply()
    const system = window.matchMedia('(prefers-reduced-motion: reduce)')
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [settings, info])
  const language = speakingIn(settings, info)
  useEffect(() => {
    void setLanguage(language)
  }, [language])
  return null
}
