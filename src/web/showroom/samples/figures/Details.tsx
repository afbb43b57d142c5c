import { Details } from '../../../src/design/figures/Details';
import { longText, pressed, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'Closed',
    states: pressed,
    show: <Details summary="Why did I get this?">You are a member.</Details>,
  },
  { name: 'Long text', show: <Details summary={longText}>{longText}</Details> },
];
