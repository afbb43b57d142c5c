/** How many first steps there are. */
export const steps = 3;

/** The step that an address asks for; the first where it asks for none that there is. */
export function stepOf(search: URLSearchParams): number {
  const step = Number(search.get('step'));
  return Number.isInteger(step) && step >= 1 && step <= steps ? step : 1;
}

export const stepAddress = (step: number) => `/welcome?step=${step}`;
