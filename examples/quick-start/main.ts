import { showLobby } from './lobby.ts';
import { showStatusMenu } from './status-menu.ts';

await showStatusMenu();
await showLobby();
