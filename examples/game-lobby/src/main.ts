import { makePanel } from './panel.ts';
import { logIn } from './player.ts';

const players = await logIn('Nova', 'Pixel');
document.querySelector('main')?.append(...players.map(makePanel));
