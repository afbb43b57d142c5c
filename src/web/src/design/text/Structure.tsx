import { type Block, list, readBody, readInlines, record } from './body';
import { Blocks, Inlines } from './RichText';
import styles from './Structure.module.css';

/** A block that is more than a paragraph: heading, list, quote, code, or a line across. Of one that is not known the words are shown. */
export function Structure({ block, heading }: { block: Block; heading: number }) {
  const { type, inlines, rest } = block;
  if (type === 'heading') {
    const Heading = `h${heading + (rest.level === 2 ? 1 : 0)}` as 'h3';
    return (
      <Heading dir="auto" className={rest.level === 2 ? styles.lesser : styles.heading}>
        <Inlines inlines={inlines} />
      </Heading>
    );
  }
  if (type === 'list') return <Points of={rest} />;
  if (type === 'quote')
    return (
      <blockquote dir="auto" className={styles.quote}>
        <Blocks blocks={readBody(rest)} heading={heading} />
      </blockquote>
    );
  if (type === 'code')
    return (
      // Code is read from left to right, whatever stands around it, and scrolls by keyboard too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls needs the keyboard
      <pre dir="ltr" className={styles.code} tabIndex={0}>
        <code>{String(rest.text ?? '')}</code>
      </pre>
    );
  if (type === 'divider') return <hr className={styles.divider} />;
  return (
    <p dir="auto">
      <Inlines inlines={inlines} />
    </p>
  );
}

function Points({ of }: { of: Record<string, unknown> }) {
  const List = of.numbered ? 'ol' : 'ul';
  return (
    <List dir="auto" className={of.numbered ? styles.numbers : styles.points}>
      {list(of.items)
        .map(record)
        .map(({ number, inlines, list: below }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tree has no ids and is replaced whole
          <li key={index} value={of.numbered && typeof number === 'number' ? number : undefined}>
            <Inlines inlines={readInlines(inlines)} />
            {Boolean(below) && <Points of={record(below)} />}
          </li>
        ))}
    </List>
  );
}
