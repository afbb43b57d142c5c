import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorState,
  FORMAT_TEXT_COMMAND,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { treeOf } from '../../../design/text/markup';
import { sourceOfTree } from '../../../design/text/source';
import { sourceOf, type Written, writtenOf } from '../written';
import { $tree } from './fromNodes';
import { nodes } from './nodes';
import styles from './Rich.module.css';
import { registerStructure } from './structure';
import { $nodesOf } from './toNodes';
import { registerTransfer } from './transfer';

const theme = {
  text: { bold: styles.bold, italic: styles.italic, strikethrough: styles.strike, code: styles.code },
  list: { nested: { listitem: styles.nested } },
  link: styles.link,
  mention: styles.mention,
  tag: styles.tag,
  file: styles.file,
  codeBlock: styles.codeBlock,
  divider: styles.divider,
};

const handed = 'handed';

/**
 * An editor in an element that shows a source as it will be read, and tells of the source that it becomes. A text that nobody changes
 * stays as it was typed.
 */
export function useEditor(told: {
  root: RefObject<HTMLElement | null>;
  source: string;
  isEditable: boolean;
  isFocused: boolean;
  onChange: (written: Written) => void;
  onFiles: ((files: readonly File[]) => void) | undefined;
  onUpdate: (state: EditorState) => void;
}): LexicalEditor {
  const [editor] = useState(() => createEditor({ nodes: [...nodes], theme, onError: reportError }));
  const latest = useRef(told);
  latest.current = told;
  /** The source as it was last handed over, and what the editor makes of it. */
  const known = useRef({ source: '', written: '' });

  useEffect(() => {
    const { root, isFocused } = latest.current;
    editor.setRootElement(root.current);
    const unregister = mergeRegister(
      registerRichText(editor),
      registerList(editor),
      registerHistory(editor, createEmptyHistoryState(), 500),
      registerStructure(editor),
      registerTransfer(editor, (files) => {
        latest.current.onFiles?.(files);
        return latest.current.onFiles !== undefined;
      }),
      // Effects that a text of ours cannot have.
      editor.registerCommand(
        FORMAT_TEXT_COMMAND,
        (format) => !['bold', 'italic', 'strikethrough', 'code'].includes(format),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        const isTyped = dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(handed);
        const next = isTyped ? sourceOfTree(editorState.read($tree)) : known.current.written;
        if (next !== known.current.written) {
          const written = writtenOf(next);
          known.current = { source: sourceOf(written), written: next };
          latest.current.onChange(written);
        }
        latest.current.onUpdate(editorState);
      }),
    );
    if (isFocused) editor.focus();
    return () => {
      unregister();
      editor.setRootElement(null);
    };
  }, [editor]);

  const { source, isEditable } = told;
  useEffect(() => {
    if (source === known.current.source) return;
    const tree = treeOf(source);
    known.current = { source, written: sourceOfTree(tree) };
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(...$nodesOf(tree.blocks));
      },
      { tag: [handed, HISTORY_MERGE_TAG] },
    );
  }, [editor, source]);
  useEffect(() => editor.setEditable(isEditable), [editor, isEditable]);
  return editor;
}
