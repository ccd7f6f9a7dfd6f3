/** How many cards are due, with the scheduler that this needs: a file of its own, loaded where it is shown. */
export {dueCount} from '../review/due-count';
