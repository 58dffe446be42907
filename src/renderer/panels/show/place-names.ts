import type { LedPlace } from '../../table'
import { formatSeries, macroPhrase, regionName, type Language } from '../../words'

/** Regions and macro-regions by name, in one series, as they stand within a sentence. */
export const placeNames = (places: readonly LedPlace[], lang: Language): string =>
  formatSeries(
    places.map((place) => (place.kind === 'macro' ? macroPhrase(place.id, lang) : regionName(place.id, lang))),
    lang,
  )
