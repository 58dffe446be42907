import { FACTIONS } from '../../../rules'
import { nothingBut, type Policy } from './policy'

/** Policies of seats that know one kind of action. */
export const ONE_THING_POLICIES = {
  'fission-only': { says: 'its turns hold nothing but fission, and it makes no deals', seats: FACTIONS, leaves: nothingBut('fission') },
  'service-only': { says: 'its turns hold nothing but service, and it makes no deals', seats: FACTIONS, leaves: nothingBut('serve') },
  'subsidy-only': { says: 'its turns hold nothing but subsidies, and it makes no deals', seats: FACTIONS, leaves: nothingBut('subsidise') },
} as const satisfies Readonly<Record<string, Policy>>
