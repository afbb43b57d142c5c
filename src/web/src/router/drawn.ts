const longest = 3000;

let tell = () => {};

/** Resolves once the first page of this tab stands on screen, or does not come for three seconds. */
export const drawn = new Promise<void>((resolve) => {
  tell = resolve;
  setTimeout(resolve, longest);
});

/** Says that the page is in the document; it is on screen once the frame that follows is over. */
export function noteDrawn(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell)));
}

/** Loads what a page can do without at first, so that it takes nothing of a narrow line from what is read. */
export const afterDrawn =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    drawn.then(load);
