import type { CSSProperties, ReactElement } from 'react'
import { Emblem, Icon, Token } from '../art'
import { factionName, formatShoppers, useWords } from '../words'
import { ownerOf } from './model/tokens'
import { beltFact, changeText, gateFacts, macroFacts, ownerRows, regionFacts } from './model/describe-spot'
import type { RegionModel, RenderModel } from './model/render-model'
import type { Spot } from './geometry/spots'

interface SpotTipProps {
  readonly model: RenderModel
  readonly spot: Spot
  /** The middle of the spot and how far from it to stay, in pixels of the board's frame. */
  readonly at: { readonly x: number; readonly y: number }
  readonly clear: { readonly x: number; readonly y: number }
  readonly frame: { readonly width: number; readonly height: number }
}

/** What a place on the board means, beside it. The accessible list says the same, so this is hidden from screen readers. */
export function SpotTip({ model, spot, at, clear, frame }: SpotTipProps): ReactElement {
  return (
    <div className="board-tip tooltip" aria-hidden style={tipPlace(at, clear, frame)}>
      <SpotFacts model={model} spot={spot} />
    </div>
  )
}

/** Beside the spot, on the side of the frame with more room. */
function tipPlace(at: SpotTipProps['at'], clear: SpotTipProps['clear'], frame: SpotTipProps['frame']): CSSProperties {
  const left = at.x > frame.width / 2
  const x = left ? at.x - clear.x : at.x + clear.x
  const share = Math.min(1, Math.max(0, at.y / frame.height))
  return {
    transform: `translate(${Math.round(x)}px, ${Math.round(at.y)}px) translate(${left ? '-100%' : '0'}, ${Math.round(-share * 100)}%)`,
  }
}

function SpotFacts({ model, spot }: Pick<SpotTipProps, 'model' | 'spot'>): ReactElement {
  const speech = useWords()
  const { t, lang } = speech
  if (spot.kind === 'region') return <RegionFacts model={model} region={model.regions[spot.index]} />
  if (spot.kind === 'macro') {
    const macro = model.macros[spot.index]
    return <Facts title={macro.name} facts={macroFacts(macro, speech)} />
  }
  const gate = model.gates[spot.index]
  return (
    <Facts
      title={t('board:gate', { name: factionName(gate.faction, lang), level: t(`common:access.${gate.level}`) })}
      facts={gateFacts(gate, speech)}
    />
  )
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly string[] }): ReactElement {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  )
}

function RegionFacts({ model, region }: { readonly model: RenderModel; readonly region: RegionModel }): ReactElement {
  const speech = useWords()
  const { t, lang } = speech
  const facts = regionFacts(region, speech).slice(region.belts.length)
  return (
    <>
      <h4>
        {region.name}
        <span className="soft">
          {t(`common:tier.${region.tier}`)} · {formatShoppers(region.shoppers, lang)}
        </span>
      </h4>
      <OwnerTable region={region} />
      <ul>
        {region.belts.map((belt) => (
          <li key={belt.id}>
            <Icon name="belt" size={14} />
            {beltFact(belt, speech)}
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {region.change !== 0 && model.drafting !== null ? (
          <li>
            <Emblem faction={model.drafting} size={16} />
            {changeText(region, model.drafting, speech)}
          </li>
        ) : null}
      </ul>
    </>
  )
}

/** Whose shoppers there are, and what the draft would make of them. */
function OwnerTable({ region }: { readonly region: RegionModel }): ReactElement {
  return (
    <table>
      <tbody>
        {ownerRows(region, useWords()).map((row) => (
          <tr key={row.kind}>
            <td>
              <Token faction={ownerOf(row.kind) ?? 'floating'} hatched={row.kind === 'ali-left'} size={14} />
            </td>
            <td>{row.kind === region.leader ? <strong>{row.short}</strong> : row.short}</td>
            <td className="num">{row.now}</td>
            <td className={`num ${row.kind === 'floating' ? 'soft' : row.change?.up === true ? 'good' : 'bad'}`}>{row.change?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
