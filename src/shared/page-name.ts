/** The pages of the program: the game itself, and what a projector shows of it. */
export type PageName = 'game' | 'projector'
