import { createElement, Fragment, lazy, type ReactNode, Suspense } from 'react';
import { Link } from '../../router/Link';
import { shortAddress } from './address';
import { type Block, type Inline, readBody } from './body';
import styles from './RichText.module.css';

// Most texts are paragraphs; the rest is fetched with the first text that has it.
const Structure = lazy(() => import('./Structure').then((module) => ({ default: module.Structure })));

/** A body tree as React nodes; no string ever becomes markup. Headings begin at level `heading`. */
export function RichText({ body, heading = 3 }: { body: unknown; heading?: number }) {
  return (
    <div className={styles.body} dir="auto">
      <Blocks blocks={readBody(body)} heading={heading} />
    </div>
  );
}

/** Blocks one below the other. */
export function Blocks({ blocks, heading }: { blocks: Block[]; heading: number }): ReactNode {
  return blocks.map((block, index) => {
    const words = (
      <p dir="auto">
        <Inlines inlines={block.inlines} />
      </p>
    );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the tree has no ids and is replaced whole
      <Fragment key={index}>
        {block.type === 'paragraph' ? (
          words
        ) : (
          <Suspense fallback={words}>
            <Structure block={block} heading={heading} />
          </Suspense>
        )}
      </Fragment>
    );
  });
}

/** The parts of a line. */
export function Inlines({ inlines }: { inlines: Inline[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  return inlines.map((inline, index) => <Fragment key={index}>{marked(inline)}</Fragment>);
}

const marks: Record<string, string> = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };

const marked = (inline: Inline): ReactNode =>
  inline.marks.reduce<ReactNode>(
    (node, mark) => (marks[mark] ? createElement(marks[mark], null, node) : node),
    shown(inline),
  );

function shown({ type, text, url }: Inline): ReactNode {
  if (type === 'link')
    return (
      <a href={url} rel="noopener noreferrer nofollow" target="_blank">
        {text === url ? shortAddress(text) : text}
      </a>
    );
  if (type === 'text') return text;
  return url ? (
    <Link to={url} className={styles.name}>
      {text}
    </Link>
  ) : (
    <span className={styles[type]}>{text}</span>
  );
}
