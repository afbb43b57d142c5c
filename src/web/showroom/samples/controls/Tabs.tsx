import { TabLink, Tabs } from '../../../src/design/controls/Tabs';
import { longText, pressed, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'Tabs',
    states: pressed,
    show: (state) => (
      <Tabs label={`Views, ${state}`}>
        <TabLink to="/a" isCurrent>
          Following
        </TabLink>
        <TabLink to="/b">For you</TabLink>
        <TabLink to="/c">Unread</TabLink>
      </Tabs>
    ),
  },
  {
    name: 'Many, with long text',
    show: (
      <Tabs label="Many views">
        <TabLink to="/a">{longText}</TabLink>
        {['Posts', 'About', 'Members', 'Events', 'Pages', 'Ideas', 'Settings'].map((name) => (
          <TabLink key={name} to={`/${name}`}>
            {name}
          </TabLink>
        ))}
      </Tabs>
    ),
  },
];
