import { act, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import { expect, it } from 'vitest';
import { noteAnswer } from '../../relay/connection';
import { Part } from '../carried/Part';
import Bell from './Bell';

const counted = {
  data: { viewer: { noticeCounter: { unread: 2, shown: '2' } } },
};

it('A bell that could not be fetched is missing, and is asked for anew when the server answers again', async () => {
  let asked = 0;
  const network = Network.create(async ({ name }) => {
    if (name !== 'BellQuery') return new Promise(() => {});
    asked += 1;
    if (asked === 1) throw new Error('away');
    return counted;
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const sheet = document.createElement('div');
  const root = createRoot(sheet, { onCaughtError: () => {} });
  await act(async () =>
    root.render(
      <RelayEnvironmentProvider environment={environment}>
        <Part instead="missing">
          {(attempt) => (
            <Suspense fallback="waiting">
              <Bell attempt={attempt} />
            </Suspense>
          )}
        </Part>
      </RelayEnvironmentProvider>,
    ),
  );
  expect(sheet.textContent).toBe('missing');

  await act(async () => {
    noteAnswer(false);
    noteAnswer(true);
  });
  expect(sheet.querySelector('a')?.getAttribute('href')).toBe('/notifications');
  expect(asked).toBe(2);
  act(() => root.unmount());
});
