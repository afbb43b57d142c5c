import { difference, type Edit } from './edits';

/** What is selected in a text box. */
export const editOf = (area: HTMLTextAreaElement): Edit => ({
  text: area.value,
  start: area.selectionStart,
  end: area.selectionEnd,
});

/** Changes the text as if it had been typed, so that Ctrl+Z takes it back. */
export function applyEdit(area: HTMLTextAreaElement, edit: Edit): void {
  const { from, to, put } = difference(area.value, edit.text);
  area.focus();
  if (from !== to || put !== '') {
    area.setSelectionRange(from, to);
    const isTyped = document.execCommand?.(put ? 'insertText' : 'delete', false, put);
    if (!isTyped || area.value !== edit.text) {
      area.setRangeText(edit.text, 0, area.value.length, 'preserve');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  area.setSelectionRange(edit.start, edit.end);
}
