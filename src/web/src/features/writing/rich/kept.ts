import { $getState, $setState, createState, type LexicalNode } from 'lexical';

/*
 * What a tree says and the nodes of the editor have no place for. It is kept at them, so that it comes back as it was.
 */

const typedNumber = createState('number', {
  parse: (value) => (typeof value === 'number' ? value : undefined),
});
const firstOfList = createState('first', { parse: (value) => value === true });
const lineMarks = createState('marks', {
  parse: (value) => (Array.isArray(value) ? (value as readonly string[]) : undefined),
});

/** The number that a point was given and that does not follow from the one before. */
export const $numberOf = (item: LexicalNode) => $getState(item, typedNumber);
export const $giveNumber = (item: LexicalNode, number: number | undefined) =>
  $setState(item, typedNumber, number);

/** Whether a list begins here although it stands directly below another one of its kind. */
export const $isFirst = (item: LexicalNode) => $getState(item, firstOfList);
export const $makeFirst = (item: LexicalNode, isFirst: boolean) => $setState(item, firstOfList, isFirst);

/** The effects that go over the end of a line. */
export const $marksOf = (lineBreak: LexicalNode) => $getState(lineBreak, lineMarks);
export const $giveMarks = (lineBreak: LexicalNode, marks: readonly string[]) =>
  $setState(lineBreak, lineMarks, marks);
