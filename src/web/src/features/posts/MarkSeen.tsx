import { type RefObject, useEffect } from 'react';
import { commitMutation, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { MarkSeenMutation } from '../../__generated__/MarkSeenMutation.graphql';

const mutation = graphql`
  mutation MarkSeenMutation($input: MarkSeenInput!) {
    markSeen(input: $input) {
      viewer {
        unreadCount
      }
    }
  }
`;

const look = 1000;
const gather = 2000;
const mostAtOnce = 50;

/** Notes which posts of a list were on the screen for a second, half of them or half a screen of them. `count` is how many there are. */
export default function MarkSeen({ feed, count }: { feed: RefObject<HTMLElement | null>; count: number }) {
  const environment = useRelayEnvironment();
  // biome-ignore lint/correctness/useExhaustiveDependencies: more posts are more to look at
  useEffect(() => {
    const looking = new Map<string, ReturnType<typeof setTimeout>>();
    let seen: string[] = [];
    let sending: ReturnType<typeof setTimeout> | undefined;

    const send = () => {
      clearTimeout(sending);
      sending = undefined;
      const things = seen.splice(0, mostAtOnce).map((subjectId) => ({ subjectId }));
      // What could not be told stays unread, and is told when it is looked at again.
      if (things.length > 0)
        commitMutation<MarkSeenMutation>(environment, { mutation, variables: { input: { things } } });
    };
    const note = (id: string) => {
      seen = [...seen, id];
      sending ??= setTimeout(send, gather);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
          const id = (target as HTMLElement).dataset.unread ?? '';
          const half = intersectionRect.height > (rootBounds?.height ?? 0) / 2;
          clearTimeout(looking.get(id));
          if (!isIntersecting || (intersectionRatio < 0.5 && !half)) continue;
          looking.set(
            id,
            setTimeout(() => {
              observer.unobserve(target);
              note(id);
            }, look),
          );
        }
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    for (const post of feed.current?.querySelectorAll('[data-unread]') ?? []) observer.observe(post);
    return () => {
      observer.disconnect();
      for (const timer of looking.values()) clearTimeout(timer);
      send();
    };
  }, [environment, feed, count]);
  return null;
}
