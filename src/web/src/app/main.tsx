import 'virtual:tokens.css';
import '../design/base.css';
import { askAhead } from '../relay/ahead';
import { prepareWords } from '../words/language';

const root = document.getElementById('root');
if (root) {
  askAhead();
  await prepareWords();
  const { start } = await import('./start');
  await start(root);
}
