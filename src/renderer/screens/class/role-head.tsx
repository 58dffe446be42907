import { FACTIONS } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, useWords } from '../../words'

/** The head of a table with a column for each role. */
export function RoleHead({ first }: { readonly first: string }) {
  const { lang } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {FACTIONS.map((faction) => (
          <th key={faction} scope="col">
            <span className="class-role">
              <Emblem faction={faction} size={18} />
              {factionName(faction, lang)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
