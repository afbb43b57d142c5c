import 'virtual:tokens.css';
import '../src/design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forceStates } from './forceStates';
import { Showroom } from './Showroom';

for (const sheet of document.styleSheets) forceStates(sheet);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Showroom />
    </StrictMode>,
  );
