import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './PostList.module.css';

/** Unit: CSS pixels beyond the screen, some thirty posts on either side. */
const reach = '8000px';

/** The heights of blocks that are not in the document now, by their names: who comes back finds the page as long as it was. */
const heights = new Map<string, number>();

/**
 * Some posts that follow each other. Far from the screen they leave the document, and their place keeps its height; where
 * the focus is they stay. `onReturn` tells that they came back.
 */
export function Block({
  name,
  onReturn,
  children,
}: {
  name: string;
  onReturn: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(() => heights.get(name));
  const isAway = height !== undefined;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen || seen.isIntersecting === !isAway) return;
        if (isAway) {
          heights.delete(name);
          setHeight(undefined);
          onReturn();
        } else if (!element.contains(document.activeElement)) {
          heights.set(name, seen.boundingClientRect.height);
          setHeight(seen.boundingClientRect.height);
        }
      },
      { rootMargin: reach },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [name, isAway, onReturn]);
  return (
    <div ref={box} className={isAway ? undefined : styles.list} style={{ blockSize: height }}>
      {isAway ? null : children}
    </div>
  );
}
