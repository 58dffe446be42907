export { Board, type BoardHandle } from './board'
export { NO_SELECTION, buildRenderModel, type BoardSelection, type BoardSettings, type MarketShow } from './model/build-render-model'
export type { BoardIntent, RenderModel } from './model/render-model'
export { TableBoard } from './table-board'
