/**
 * Stands for a blank in what is rendered, and is replaced by a field afterwards: a sign that no text holds (Unicode keeps
 * it for a program's own use), that no language gives a colour, and that HTML does not escape.
 */
export const blankMark = '\ufdd0';
