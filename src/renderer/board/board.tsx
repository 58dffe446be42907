import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  type RefObject,
  useImperativeHandle,
} from 'react'
import { Icon } from '../art'
import { useWords } from '../words'
import { intentOf } from './choose-spot'
import { toScreen } from './geometry/camera'
import { CAP, HALF, type Point } from './geometry/lattice'
import { pointOf, type BoardPlace } from './geometry/places'
import { spotCentre, type Spot } from './geometry/spots'
import { createModelMemory } from './model/keep-model'
import type { BoardIntent, RenderModel } from './model/render-model'
import { SpotList } from './spot-list'
import { SpotTip } from './spot-tip'
import type { Attention } from './scene/highlights'
import { useBoardScene, type BoardHold } from './use-board-scene'
import { usePointer } from './use-pointer'

const ZOOM_STEP = 1.3
const PAN_STEP = 60
/** The pointer must rest this long before a place explains itself. */
const TIP_DELAY_MS = 450

/** What menus may do to the board, and where on the page its places are. */
export interface BoardHandle {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly reset: () => void
  /** The pixel of the window at which a place is seen, at the board's edge where it is out of sight; null before there is a board. */
  readonly at: (place: BoardPlace) => Point | null
}

interface BoardProps {
  readonly model: RenderModel
  readonly onIntent: (intent: BoardIntent) => void
  readonly ref?: Ref<BoardHandle>
}

/** The board: drawn by Pixi, explained in DOM, played by mouse, touch or keyboard alone. */
export function Board({ model: given, onIntent, ref }: BoardProps): ReactElement {
  const model = useKept(given)
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<Spot | null>(null)
  const [attention, setAttention] = useState<Attention>({ hovered: null, focused: null })
  const hold = useBoardScene(frame, model, attention)
  const choose = (spot: Spot): void => onIntent(intentOf(spot, model))
  const pointer = usePointer(frame, hold, model, choose)
  const { hovered } = pointer
  useEffect(() => setAttention({ hovered, focused }), [hovered, focused])
  useBoardHandle(ref, frame, hold)
  const looked = hovered ?? focused
  useTold(looked, model, hold, onIntent)
  const told = useExplained({ hovered, focused }, model)

  return (
    <section className="board" aria-label={t('board:label')} onKeyDown={(event) => handleKey(event, hold)}>
      <div className="board-sheet" ref={frame} data-grip={pointer.gripping} data-over={hovered !== null} {...pointer.handlers} />
      <SpotList
        model={model}
        onChoose={choose}
        onFocus={(spot) => {
          setFocused(spot)
          if (spot !== null) hold.bring(spotCentre(spot))
        }}
      />
      {told !== null && !pointer.gripping ? (
        <SpotTip
          model={model}
          spot={told}
          at={toScreen(spotCentre(told), hold.camera, hold.view)}
          clear={{ x: (HALF + 8) * hold.camera.zoom, y: CAP }}
          frame={hold.view}
        />
      ) : null}
      <ZoomButtons hold={hold} />
    </section>
  )
}

function ZoomButtons({ hold }: { readonly hold: BoardHold }): ReactElement {
  const { t } = useWords()
  return (
    <div className="board-zoom">
      <ZoomButton icon="zoom-in" label={t('board:zoomIn')} onPress={() => hold.zoom(ZOOM_STEP)} />
      <ZoomButton icon="zoom-out" label={t('board:zoomOut')} onPress={() => hold.zoom(1 / ZOOM_STEP)} />
      <ZoomButton icon="fit" label={t('board:fit')} onPress={hold.reset} />
    </div>
  )
}

function ZoomButton({
  icon,
  label,
  onPress,
}: {
  readonly icon: 'zoom-in' | 'zoom-out' | 'fit'
  readonly label: string
  readonly onPress: () => void
}): ReactElement {
  return (
    <button type="button" className="btn btn-icon" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} size={18} />
    </button>
  )
}

function useBoardHandle(ref: Ref<BoardHandle> | undefined, frame: RefObject<HTMLElement | null>, hold: BoardHold): void {
  useImperativeHandle(ref, () => ({
    zoomIn: () => hold.zoom(ZOOM_STEP),
    zoomOut: () => hold.zoom(1 / ZOOM_STEP),
    reset: hold.reset,
    at: (place) => windowPixel(place, frame.current, hold),
  }))
}

function windowPixel(place: BoardPlace, frame: HTMLElement | null, { camera, view }: BoardHold): Point | null {
  const point = pointOf(place)
  return point === null || frame === null ? null : within(frame.getBoundingClientRect(), toScreen(point, camera, view))
}

/** A point of the board's frame as one of the window, kept inside the frame. */
function within(frame: DOMRect, { x, y }: Point): Point {
  return { x: frame.x + Math.min(frame.width, Math.max(0, x)), y: frame.y + Math.min(frame.height, Math.max(0, y)) }
}

function handleKey(event: KeyboardEvent, hold: Pick<BoardHold, 'zoom' | 'pan' | 'reset'>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const steps: Readonly<Record<string, () => void>> = {
    '+': () => hold.zoom(ZOOM_STEP),
    '=': () => hold.zoom(ZOOM_STEP),
    '-': () => hold.zoom(1 / ZOOM_STEP),
    '0': () => hold.reset(),
    ...(event.shiftKey
      ? {
          ArrowLeft: () => hold.pan(PAN_STEP, 0),
          ArrowRight: () => hold.pan(-PAN_STEP, 0),
          ArrowUp: () => hold.pan(0, PAN_STEP),
          ArrowDown: () => hold.pan(0, -PAN_STEP),
        }
      : {}),
  }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  step()
}

/** The model, in the parts of the one before where they say the same. */
function useKept(given: RenderModel): RenderModel {
  const [keep] = useState(createModelMemory)
  return useMemo(() => keep(given), [keep, given])
}

/** The place that explains itself now. */
function useExplained({ hovered, focused }: Attention, model: RenderModel): Spot | null {
  const rested = useRested(hovered, TIP_DELAY_MS)
  const spot = rested ?? (hovered === null ? focused : null)
  // A place one has just chosen is explained by the panels; its neighbours should stay in view.
  return spot?.kind === 'region' && model.regions[spot.index].chosen ? null : spot
}

/** Tells the outside which region one looks at. */
function useTold(looked: Spot | null, model: RenderModel, hold: BoardHold, onIntent: (intent: BoardIntent) => void): void {
  const index = looked?.kind === 'region' ? looked.index : null
  const latest = useRef({ model, hold, onIntent })
  useEffect(() => {
    latest.current = { model, hold, onIntent }
  })
  const first = useRef(true)
  useEffect(() => {
    // Nothing has been looked at yet, so nothing has been left either.
    if (first.current && index === null) return
    first.current = false
    const { model: shown, hold: held, onIntent: tell } = latest.current
    if (index === null) return tell({ type: 'region.hover', region: null, at: null })
    const at = toScreen(spotCentre({ kind: 'region', index, belt: -1 }), held.camera, held.view)
    tell({ type: 'region.hover', region: shown.regions[index].id, at })
  }, [index])
}

/** A value once it has stayed the same for a while; null at once when it goes. */
function useRested(spot: Spot | null, ms: number): Spot | null {
  const [rested, setRested] = useState<Spot | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(spot), spot === null ? 0 : ms)
    return () => clearTimeout(timer)
  }, [spot, ms])
  return useMemo(() => (spot === null ? null : rested), [spot, rested])
}
