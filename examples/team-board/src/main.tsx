import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { api } from './service.ts';

const [users, { entities: definitions }] = await Promise.all([
  Array.fromAsync(api.allUsers({ pageSize: 100 })),
  api.getPresenceDefinitions0({ deactivated: 'false' }),
]);

const root = document.querySelector('main');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App users={users} definitions={definitions} />
    </StrictMode>,
  );
}
