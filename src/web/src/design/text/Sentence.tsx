import { Fragment, type ReactNode } from 'react';

/**
 * A message with elements in its places, so that a sentence stays one message: `<Sentence of={messages.saved}>` around the
 * element for each place, in the order in which the message takes them.
 */
export function Sentence({
  of: message,
  children,
}: {
  of: (...places: string[]) => string;
  children: ReactNode;
}) {
  const elements = [children].flat();
  const places = elements.map((_, at) => `\0${at}\0`);
  return message(...places)
    .split('\0')
    .map((piece, at) => (
      // Every other piece is the number of an element.
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a message do not move
      <Fragment key={at}>{at % 2 ? elements[Number(piece)] : piece}</Fragment>
    ));
}
