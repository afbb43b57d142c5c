import { Fragment } from 'react';
import { readBody } from './body';
import styles from './RichText.module.css';

/** A body tree as React nodes; no string ever becomes markup. */
export function RichText({ body }: { body: unknown }) {
  return (
    <div className={styles.body} dir="auto">
      {readBody(body).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tree has no ids and is replaced whole
        <p key={index} dir="auto">
          {block.inlines.map((inline, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={at}>
              {inline.type === 'link' ? (
                <a href={inline.url} rel="noopener noreferrer nofollow" target="_blank">
                  {inline.text}
                </a>
              ) : (
                inline.text
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
