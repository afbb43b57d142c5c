import 'virtual:tokens.css';
import '../design/base.css';
import { prepareWords } from '../words/language';

const root = document.getElementById('root');
if (root) {
  await prepareWords();
  const { start } = await import('./start');
  await start(root);
}
