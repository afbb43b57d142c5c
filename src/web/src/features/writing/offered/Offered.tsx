import type { ComponentProps } from 'react';
import { messages } from '../messages';
import { SuggestionList } from './SuggestionList';

/** What is offered at the caret, to be seen and to be heard of. */
export function Offered(list: ComponentProps<typeof SuggestionList>) {
  const { length } = list.items;
  return (
    <>
      <SuggestionList {...list} />
      <p className="hidden" role="status">
        {length > 0 ? messages.found(length, messages.choosing) : ''}
      </p>
    </>
  );
}
