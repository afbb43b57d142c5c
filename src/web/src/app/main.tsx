import 'virtual:tokens.css';
import '../design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreTheme } from '../design/brand/theme';
import { resumeSession } from '../identity/session';
import { startHistory } from '../router/history';
import { App } from './App';

restoreTheme();
const root = document.getElementById('root');
if (root) {
  await resumeSession();
  startHistory();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
