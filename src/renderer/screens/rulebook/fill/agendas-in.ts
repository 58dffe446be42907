import { AGENDAS, PRIVATE_TERMS, type Agenda, type Faction, type PrivateTerm, type Scenario } from '../../../../../rules'

/** The agendas a house may come to hold in a scenario: the one it is given, or those that are dealt. */
export const agendasIn = ({ agendas, agendasLeftOut = [] }: Scenario, faction: Faction): readonly Agenda[] =>
  [...AGENDAS.values()].filter(
    ({ id, faction: whose }) => whose === faction && (agendas === 'choose' ? !agendasLeftOut.includes(id) : agendas[faction] === id),
  )

/** The red lines and wishes that may be drawn in a scenario, or those it gives, in the order of lists. */
export const privateTermsIn = ({ privateTerms = 'draw', privateTermsLeftOut = [] }: Scenario): readonly PrivateTerm[] =>
  [...PRIVATE_TERMS.values()].filter(({ id, faction }) =>
    privateTerms === 'draw' ? !privateTermsLeftOut.includes(id) : privateTerms[faction] === id,
  )
