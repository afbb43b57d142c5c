import type { Ref } from 'react';
import type { Shape } from './icons';
import type { Tool } from './tools';
import type { Written } from './written';

/** What an editor lets others do with it, in either mode. */
export interface AreaHandle {
  focus: () => void;
  /** Selects in the text as it is typed; where it is shown as it will be read, goes to its end. */
  select: (start: number, end: number) => void;
  run: (tool: Tool) => void;
}

/** What a text is written in, in either mode. */
export interface AreaProps {
  ref: Ref<AreaHandle>;
  id: string;
  label: string;
  placeholder?: string;
  written: Written;
  onChange: (written: Written) => void;
  inId?: string;
  isWrong: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
  onFiles?: (files: readonly File[]) => void;
  /** Tells which tools are in effect where the caret stands. */
  onPressed: (shapes: readonly Shape[]) => void;
}

/** Files that are pasted: not where words are pasted too, since many programs add a picture of them. */
export const filesOf = (data: DataTransfer): readonly File[] =>
  data.getData('text/plain').trim() ? [] : [...data.files];
