import { useCallback, useRef, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useBranchesQuery } from '../../../__generated__/useBranchesQuery.graphql';
import { toast } from '../../../design/surfaces/Toasts';
import { failureText } from '../../../relay/refusal';
import type { Branch } from './tree';

const query = graphql`
  query useBranchesQuery($id: ID!, $after: String) @throwOnFieldError {
    node(id: $id) {
      ... on Person {
        reports(first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            handle
            displayName
            title
            photoUrl
            reportCount
          }
        }
      }
    }
  }
`;

export interface Branches {
  branches: ReadonlyMap<string, Branch>;
  open: ReadonlySet<string>;
  /** Whether something is on its way. */
  isLoading: boolean;
  /** Shows who reports to somebody, fetched at the first time. */
  show: (id: string) => void;
  hide: (id: string) => void;
  /** Fetches more of those who report to somebody. */
  more: (id: string) => void;
}

/** The branches of the chart that have been opened. */
export function useBranches(): Branches {
  const environment = useRelayEnvironment();
  const [branches, setBranches] = useState<ReadonlyMap<string, Branch>>(new Map());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [waiting, setWaiting] = useState(0);

  const asked = useRef(new Set<string>());

  const fetchMore = useCallback(
    (id: string, after: string | null) => {
      const done = () => setWaiting((n) => n - 1);
      setWaiting((n) => n + 1);
      fetchQuery<useBranchesQuery>(environment, query, { id, after }).subscribe({
        next: ({ node }) => {
          const reports = node?.reports;
          if (!reports) return;
          const next = reports.pageInfo.hasNextPage ? (reports.pageInfo.endCursor ?? null) : null;
          setBranches((known) => {
            const before = after ? (known.get(id)?.people ?? []) : [];
            return new Map(known).set(id, { people: [...before, ...(reports.nodes ?? [])], next });
          });
        },
        error: (error: Error) => {
          asked.current.delete(id);
          setOpen((now) => without(now, id));
          toast(failureText(error));
          done();
        },
        complete: done,
      });
    },
    [environment],
  );

  const show = useCallback(
    (id: string) => {
      setOpen((now) => new Set(now).add(id));
      if (asked.current.has(id)) return;
      asked.current.add(id);
      fetchMore(id, null);
    },
    [fetchMore],
  );
  const hide = (id: string) => setOpen((now) => without(now, id));
  const more = (id: string) => fetchMore(id, branches.get(id)?.next ?? null);
  return { branches, open, isLoading: waiting > 0, show, hide, more };
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((other) => other !== id));
