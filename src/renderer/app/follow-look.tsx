import { useEffect } from 'react'
import { useAppInfo, useSettings } from '../table'
import { setLanguage } from '../words'
import { applyLook, speakingIn } from './look'

/** Follows the settings: language, text size, motion and colours, and the system's own wish for less motion. */
export const FollowLook = () => {
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
