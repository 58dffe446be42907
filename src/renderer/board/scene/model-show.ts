import type { RenderModel } from '../model/render-model'
import type { Animator } from '../motion/animator'
import type { Attention } from './highlights'
import type { Layers } from './layers'
import { newCampaigns, playCampaign, playWords } from './ripples'

/** Time in which figures walk to another platform outside the market show. */
const WALK_MS = 520
/** The part of its way after which money is seen to have arrived. */
const LANDED = 0.72
/** When the result of a market step is written, ms after the step began. */
const SLIP_MS = 40

/** Brings what is to be drawn onto the layers. */
export interface ModelShow {
  readonly show: (model: RenderModel) => void
  readonly attend: (attention: Attention) => void
}

/** Shows models on layers, each with the way there from the one before; `wordsCame` hears when words may be new. */
export function createModelShow(layers: Layers, animator: Animator, wordsCame: () => void): ModelShow {
  let model: RenderModel | null = null
  let attention: Attention = { hovered: null, focused: null }

  /** The first model is simply there; what a later one brings arrives. */
  const showTags = (arrivals: Animator | null): void => {
    if (model !== null) layers.tags.show(model, arrivals)
    wordsCame()
  }
  return {
    show: (next) => {
      const before = model
      model = next
      wordsCame()
      animator.setStill(next.still)
      const arrivals = before === null ? null : animator
      showRegions(layers, before, next, arrivals)
      layers.track.show(next.macros, arrivals)
      layers.wall.show(next.gates, next.toll, arrivals)
      // A step of the market is work enough for one frame: its slip is written in one of the next.
      if (next.show === null || arrivals === null) showTags(arrivals)
      else
        arrivals.run(
          SLIP_MS,
          () => undefined,
          0,
          () => showTags(arrivals),
        )
      layers.highlights.show(next, attention)
      if (before !== null && !next.still) playTalk(layers, before, next, animator)
      animator.touch()
    },
    attend: (wanted) => {
      attention = wanted
      if (model !== null) layers.highlights.show(model, attention)
      animator.touch()
    },
  }
}

function showRegions({ regions }: Layers, before: RenderModel | null, next: RenderModel, arrivals: Animator | null): void {
  const walkMs = next.show === null ? WALK_MS : next.show.stepMs * 0.85
  for (const [place, view] of regions.entries()) {
    const region = next.regions.at(place)
    if (region !== undefined && before?.regions.at(place) !== region) view.show(region, arrivals, walkMs, next.landMs * LANDED)
  }
}

function playTalk({ moving }: Layers, before: RenderModel, next: RenderModel, animator: Animator): void {
  for (const campaign of newCampaigns(before.regions, next.regions)) playCampaign(moving, campaign, animator)
  const { show } = next
  if (show !== null && show.playing !== null && show.playing !== before.show?.playing)
    playWords(moving, show.playing, show.words, show.stepMs, animator)
}
