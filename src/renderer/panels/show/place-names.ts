import type { LedPlace } from '../../table'
import { formatSeries, macroName, regionName, type Language } from '../../words'

/** Regions and macro-regions by name, in one series. */
export const placeNames = (places: readonly LedPlace[], lang: Language): string =>
  formatSeries(
    places.map((place) => (place.kind === 'macro' ? macroName(place.id, lang) : regionName(place.id, lang))),
    lang,
  )
