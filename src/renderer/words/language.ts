/** The languages the interface speaks. */
export const LANGUAGES = ['en', 'zh-CN'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language to speak, from the setting and the system's own (a BCP 47 tag). */
export function languageFor(setting: 'system' | Language, locale: string): Language {
  if (setting !== 'system') return setting
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

/** Narrows i18next's language tag to one of ours; anything else is English. */
export function asLanguage(tag: string | undefined): Language {
  return tag === 'zh-CN' ? 'zh-CN' : 'en'
}
