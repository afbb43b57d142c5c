import 'virtual:tokens.css';
import '../src/design/base.css';
import { prepareWords } from '../src/words/language';

const root = document.getElementById('root');
if (root) {
  await prepareWords();
  const { start } = await import('./start');
  start(root);
}
