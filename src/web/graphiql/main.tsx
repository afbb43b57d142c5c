import 'virtual:tokens.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreTheme } from '../src/design/brand/theme';
import { Door } from './Door';

restoreTheme();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Door />
    </StrictMode>,
  );
