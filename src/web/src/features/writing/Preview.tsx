import { Muted } from '../../design/surfaces/Card';
import { treeOf } from '../../design/text/markup';
import { RichText } from '../../design/text/RichText';
import { messages } from './messages';
import styles from './TextEditor.module.css';

/** What readers will see. */
export function Preview({ source }: { source: string }) {
  return (
    <section aria-label={messages.preview} className={styles.preview}>
      {source.trim() ? <RichText body={treeOf(source)} /> : <Muted>{messages.emptyPreview}</Muted>}
    </section>
  );
}
