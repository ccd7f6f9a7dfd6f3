/** The share of a card's chance at which it comes again: what reviews aim to keep. */
export const aim = 0.9;
