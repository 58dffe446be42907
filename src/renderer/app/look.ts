import type { AppInfo } from '../../shared/bridge'
import type { Settings } from '../../shared/settings'
import { type Language, languageFor } from '../words'

/** The language to speak. */
export const speakingIn = ({ language }: Settings, info: AppInfo | null): Language => languageFor(language, info?.locale ?? 'en')

const prefersLessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** What the page's root element says about how things should look; style sheets and the board read it there. */
export const lookOf = (settings: Settings, info: AppInfo | null, lessMotion: boolean) => ({
  lang: speakingIn(settings, info),
  motion: settings.motion === 'system' ? (lessMotion ? 'reduced' : 'full') : settings.motion,
  colours: settings.colours,
  textScale: String(settings.textSize / 100),
})

/** Writes text size, motion, colours and language on the page's root element. */
export const applyLook = (settings: Settings, info: AppInfo | null, page: HTMLElement = document.documentElement): void => {
  const { lang, motion, colours, textScale } = lookOf(settings, info, prefersLessMotion())
  page.lang = lang
  page.dataset['motion'] = motion
  page.dataset['colours'] = colours
  page.style.setProperty('--text-scale', textScale)
}
