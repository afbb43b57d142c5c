import { $insertDataTransferForPlainText, $insertDataTransferForRichText } from '@lexical/clipboard';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import { inlinesOf } from '../../../design/text/tidy';
import { filesOf } from '../Area';
import { treeOfHtml } from './html';
import { CodeNode } from './nodes';
import { $inlines, $nodesOf } from './toNodes';

const own = 'application/x-lexical-editor';

/** Takes what is pasted or dropped: files for themselves, of pages and of other programs what a text of ours can say. */
export const registerTransfer = (
  editor: LexicalEditor,
  onFiles: (files: readonly File[]) => boolean,
): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (!data) return false;
        event.preventDefault();
        const files = filesOf(data);
        if (files.length === 0 || !onFiles(files))
          editor.update(() => $insert(editor, data), { tag: PASTE_TAG });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => {
        const data = typeof event === 'string' ? null : event.dataTransfer;
        if (!data) return false;
        $insert(editor, data);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );

function $insert(editor: LexicalEditor, data: DataTransfer): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const html = data.getData('text/html');
  const isInCode =
    $findMatchingParent(selection.anchor.getNode(), (node) => node instanceof CodeNode) !== null;
  if (isInCode) $insertDataTransferForPlainText(data, selection);
  else if (data.getData(own) || !html) $insertDataTransferForRichText(data, selection, editor);
  else {
    const { blocks } = treeOfHtml(html);
    const [only] = blocks;
    const isLine = blocks.length === 1 && only?.type === 'paragraph';
    selection.insertNodes(isLine ? $inlines(inlinesOf(only)) : $nodesOf(blocks));
  }
}
