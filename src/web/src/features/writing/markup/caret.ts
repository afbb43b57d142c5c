const copied = [
  'boxSizing',
  'inlineSize',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderStyle',
  'font',
  'letterSpacing',
  'lineHeight',
  'direction',
  'textAlign',
  'tabSize',
] as const;

/** Where a sign of a text box stands, below its line, from the upper left corner of the box. Shape: CSS pixels. */
export function placeOf(area: HTMLTextAreaElement, at: number): { top: number; left: number } {
  const twin = document.createElement('div');
  const computed = getComputedStyle(area);
  for (const name of copied) twin.style[name] = computed[name];
  Object.assign(twin.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  });
  const mark = document.createElement('span');
  mark.textContent = area.value.slice(at, at + 1) || '.';
  twin.append(area.value.slice(0, at), mark);
  area.parentElement?.append(twin);
  const place = { top: mark.offsetTop + mark.offsetHeight - area.scrollTop, left: mark.offsetLeft };
  twin.remove();
  return place;
}
