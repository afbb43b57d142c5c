import { Avatar } from '../../../src/design/surfaces/Avatar';
import { arabic, longName, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  { name: 'A person', show: <Avatar name="Ana Duarte" /> },
  { name: 'Small', show: <Avatar name="Ben Okafor" size={22} /> },
  { name: 'Large', show: <Avatar name="Carla Ricci" size={88} /> },
  { name: 'A group', show: <Avatar name="Field research" square /> },
  { name: 'One name', show: <Avatar name="Suharto" /> },
  { name: 'Long name', show: <Avatar name={longName} /> },
  { name: 'Right to left', show: <Avatar name={arabic} /> },
  { name: 'No name', show: <Avatar name="" /> },
];
