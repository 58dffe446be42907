/** What the example's text says by name: its figures and names, written in a language. */
export type Figures = Readonly<Record<string, string>>
