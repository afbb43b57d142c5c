import { graphql, useFragment } from 'react-relay/hooks';
import type { Files_files$key } from '../../__generated__/Files_files.graphql';
import { Icon } from '../../design/brand/Icon';
import { toast } from '../../design/surfaces/Toasts';
import { photoAt } from '../../identity/photos';
import styles from './Carried.module.css';
import { messages } from './messages';

/** Files that are no pictures: name and size; they are kept, not shown. */
export function Files({ files: keys }: { files: Files_files$key }) {
  const files = useFragment(
    graphql`
      fragment Files_files on MediaFile @relay(plural: true) {
        id
        path
        fileName
        sizeInBytes
      }
    `,
    keys,
  );
  return (
    <ul className={styles.files}>
      {files.map(({ id, path, fileName, sizeInBytes }) => (
        <li key={id}>
          <button type="button" className={styles.file} onClick={() => path && void keep(path, fileName)}>
            <Icon name="down" />
            <span dir="auto">{fileName}</span>
            <span className={styles.source}>{messages.size(sizeInBytes)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

async function keep(path: string, fileName: string) {
  const address = await photoAt(path);
  if (!address) {
    toast(messages.away);
    return;
  }
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}
