/** What can have the focus. */
const focusable = ':is(a,button,input,textarea,select,summary,[tabindex])';

/** The states that only a pointer or a key brings about, as style sheets name them. */
const pseudo = /:(hover|active|focus-visible|focus)(?![\w-])/g;

/** The selector under which a rule also holds below an element that shows the state; null where it names none. */
export function forced(selector: string): string | null {
  const twin = selector.replaceAll(pseudo, (_, name: string) =>
    name.startsWith('focus') ? `:is([data-state=focus] ${focusable})` : `:is([data-state=${name}] *)`,
  );
  return twin === selector ? null : twin;
}

/** Gives each rule for hover, focus and press a twin right behind it that holds below `data-state`, so that a page can show them all at once. */
export function forceStates(sheet: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): void {
  for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
    const rule = sheet.cssRules[at];
    if (rule instanceof CSSStyleRule) {
      const twin = forced(rule.selectorText);
      if (twin) sheet.insertRule(`${twin}{${rule.style.cssText}}`, at + 1);
    }
    if (rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule) forceStates(rule);
  }
}
