import { REGIONS, type Faction, type Region } from '../../../../rules'
import { factionColours, FLOATING, INK, PAPER, PAPER_SHADE } from '../../art/palette'
import { EMBLEM_MOTIFS, TOKEN_SHAPES } from '../../art/shapes'

/** Half the width of a hex, its upper half's height, and how far rows are apart; the map is seen from above at a slant. */
const HALF = 43
const RISE = 17
const SIDE = 30
const ROW = RISE + SIDE
/** How high a region stands: the sinking market lies lowest inland. */
const HEIGHT: Readonly<Record<Region['tier'], number>> = { 3: 54, 4: 30, 5: 10 }
const TOP: Readonly<Record<Region['tier'], string>> = { 3: '#fffaf0', 4: PAPER, 5: PAPER_SHADE }
const WALL: Readonly<Record<Region['tier'], readonly [string, string]>> = {
  3: ['#d8c08e', '#b3854a'],
  4: ['#c9a46a', '#a1693a'],
  5: ['#b58a55', '#8a5530'],
}

/** Where people stand on a region without an emblem, from its centre; nearer ones last. */
const CROWD = [
  [-2, -13],
  [-21, -5],
  [17, -6],
  [-4, 3],
  [22, 7],
  [-24, 10],
] as const
/** How many of them there are: the lower the tier, the more are still nobody's. */
const PEOPLE: Readonly<Record<Region['tier'], number>> = { 3: 1, 4: 3, 5: 6 }

/** Who stands where on the cover. */
const FIGURES: Readonly<Record<string, Faction>> = {
  zhejiang: 'ali',
  jiangsu: 'ali',
  guangdong: 'tencent',
  anhui: 'pdd',
  'henan-south': 'pdd',
  hunan: 'pdd',
  'sichuan-chongqing': 'pdd',
  hebei: 'jd',
  liaoning: 'jd',
  'shanxi-inner-mongolia': 'jd',
}

const LEFT = Math.min(...REGIONS.map(({ x }) => x))
const RIGHT = Math.max(...REGIONS.map(({ x }) => x))
const LAST_ROW = Math.max(...REGIONS.map(({ row }) => row))
const WIDTH = (RIGHT - LEFT + 2) * HALF
const DEPTH = (LAST_ROW + 1) * ROW + RISE

/** The board as a relief of cut card: coast high, inland low. Rows are painted from the back, so that what is nearer stands before. */
export function CoverMap() {
  const rows = [...REGIONS].sort((a, b) => a.row - b.row || HEIGHT[a.tier] - HEIGHT[b.tier])
  return (
    <svg className="cover-map" viewBox={`-12 -70 ${WIDTH + 24} ${DEPTH + 110}`} aria-hidden>
      <g transform="translate(14 22)" fill="#0c1220" opacity="0.45">
        {rows.map((region) => (
          <path key={region.id} d={outline(region)} />
        ))}
      </g>
      {rows.map((region) => (
        <CoverRegion key={region.id} region={region} />
      ))}
    </svg>
  )
}

function CoverRegion({ region }: { readonly region: Region }) {
  const { x, y } = centre(region)
  const height = HEIGHT[region.tier]
  const [lit, shaded] = WALL[region.tier]
  const figure = FIGURES[region.id]
  const low = y + SIDE / 2
  return (
    <g stroke={INK} strokeWidth={1.4} strokeLinejoin="round">
      <path fill={lit} d={`M${x - HALF} ${low - height}V${low}L${x} ${low + RISE}V${low + RISE - height}Z`} />
      <path fill={shaded} d={`M${x + HALF} ${low - height}V${low}L${x} ${low + RISE}V${low + RISE - height}Z`} />
      <path fill={TOP[region.tier]} d={hex(x, y - height)} />
      {figure === undefined && <Crowd x={x} y={y - height} count={PEOPLE[region.tier]} />}
      {figure !== undefined && <Figure faction={figure} x={x} y={y - height} />}
    </g>
  )
}

/** An emblem standing on a region; drawn here because the map scales with the window, not with the text. */
function Figure({ faction, x, y }: { readonly faction: Faction; readonly x: number; readonly y: number }) {
  const colours = factionColours[faction]
  return (
    <g transform={`translate(${x - 20} ${y - 30}) scale(1.66)`} stroke="none">
      <ellipse cx={14.5} cy={21} rx={11.5} ry={3.6} fill={INK} opacity={0.28} />
      <path d={TOKEN_SHAPES[faction]} fill={colours.fill} stroke={INK} strokeWidth={1.6} strokeLinejoin="round" />
      <path d={EMBLEM_MOTIFS[faction]} fill={colours.on} fillRule="evenodd" />
    </g>
  )
}

function Crowd({ x, y, count }: { readonly x: number; readonly y: number; readonly count: number }) {
  return CROWD.slice(0, count).map(([dx, dy]) => (
    <g key={`${dx}`} stroke="none" transform={`translate(${x + dx - 6} ${y + dy - 9}) scale(.52)`}>
      <ellipse cx={14} cy={22} rx={11} ry={3.6} fill={INK} opacity={0.28} />
      <path d={TOKEN_SHAPES.floating} fill={FLOATING} stroke={INK} strokeWidth={2.2} />
    </g>
  ))
}

function centre({ x, row }: Region): { readonly x: number; readonly y: number } {
  return { x: (x - LEFT + 1) * HALF, y: row * ROW + RISE + SIDE / 2 }
}

function hex(x: number, y: number): string {
  const side = SIDE / 2
  return `M${x} ${y - side - RISE}L${x + HALF} ${y - side}V${y + side}L${x} ${y + side + RISE}L${x - HALF} ${y + side}V${y - side}Z`
}

function outline(region: Region): string {
  const { x, y } = centre(region)
  return hex(x, y)
}
