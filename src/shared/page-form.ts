/** What a page can be kept as: a PDF on one of these papers, or a picture of all of it. */
export const PAGE_FORMS = ['A4', 'Letter', 'slides', 'picture'] as const
export type PageForm = (typeof PAGE_FORMS)[number]
