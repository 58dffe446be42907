import type { Film } from '../../table'
import { isolate, say, type Language } from '../../words'

/**
 * What a game one looks at again is called: the name somebody gave it, else its scenario's in the language spoken; one that saved itself
 * bears the English one.
 */
export function filmName({ name, scenario }: Pick<Film, 'name' | 'scenario'>, lang: Language): string {
  return name === null || name === scenario.name.en ? say(scenario.name, lang) : isolate(name)
}
