export type Density = 'comfortable' | 'compact';

const key = 'density';

/** How much room the reader wants between things on this device. */
export function chosenDensity(): Density {
  return document.documentElement.dataset.density === 'compact' ? 'compact' : 'comfortable';
}

export function chooseDensity(density: Density): void {
  document.documentElement.dataset.density = density;
  localStorage.setItem(key, density);
}
