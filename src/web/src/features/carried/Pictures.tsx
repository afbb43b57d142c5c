import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Pictures_files$data, Pictures_files$key } from '../../__generated__/Pictures_files.graphql';
import { usePhoto } from '../../design/surfaces/usePhoto';
import styles from './Carried.module.css';
import { messages } from './messages';

const PictureViewer = lazy(() => import('./PictureViewer'));

/** So many stand in a text; the others are behind the last one. */
const most = 4;

export type PictureFile = Pictures_files$data[number];

/** The pictures of a text: one as it is, several in a grid, each opens the viewer. */
export function Pictures({ files: keys }: { files: Pictures_files$key }) {
  const files = useFragment(
    graphql`
      fragment Pictures_files on MediaFile @relay(plural: true) {
        id
        path
        altText
        fileName
        width
        height
      }
    `,
    keys,
  );
  const [opened, setOpened] = useState<number | null>(null);
  const shown = files.slice(0, most);
  return (
    <>
      <ul className={styles.pictures} data-count={shown.length}>
        {shown.map((file, at) => (
          <li key={file.id}>
            <button
              type="button"
              className={styles.picture}
              aria-label={messages.open(file.altText || file.fileName, at + 1, files.length)}
              onClick={() => setOpened(at)}
            >
              <Picture file={file} isAlone={files.length === 1} />
              {at === most - 1 && files.length > most && (
                <span className={styles.more} aria-hidden="true">
                  +{files.length - most}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <Suspense fallback={null}>
          <PictureViewer files={files} first={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}

/** A picture in its place, which has the right shape before the picture is here. */
function Picture({ file, isAlone }: { file: PictureFile; isAlone: boolean }) {
  const photo = usePhoto(file.path);
  const shape = isAlone && file.width && file.height ? { aspectRatio: `${file.width} / ${file.height}` } : {};
  return (
    <span className={styles.place} style={shape}>
      {photo && (
        <img
          src={photo}
          alt={file.altText ?? ''}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          decoding="async"
        />
      )}
    </span>
  );
}
