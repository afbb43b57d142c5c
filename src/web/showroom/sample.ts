import type { ReactNode } from 'react';

export type State = 'rest' | 'hover' | 'focus' | 'active';

/** A component as it looks in one situation; in several states where somebody may point at it or press it. */
export interface Sample {
  name: string;
  states?: readonly State[];
  /** Takes the state where what is shown needs a name of its own in each. */
  show: ReactNode | ((state: State) => ReactNode);
}

/** What every control shows. */
export const pressed: readonly State[] = ['rest', 'hover', 'focus', 'active'];

/** The name of somebody whose name is long, and a word that no line can break. */
export const longName = 'Maximiliane Freifrau von und zu Hohenstein-Ehrenbreitstein';
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const longText = `${longWord} is one word. What people write may be far longer than we thought, and then it goes on below instead of out of sight.`;
export const arabic = 'مرحبا بكم في بيتنا، هنا يتحدث الزملاء';

/** What a control calls that does nothing here. */
export const nothing = () => {};
