/** The words that the build puts into pages for the review; a part of `Words`. */
export interface ReviewWords {
  readonly reviewTerm: string;
}

export const reviewEnglish: ReviewWords = {
  reviewTerm: 'Review this term',
};
