import { render } from 'preact';
import { App } from './app.tsx';
import { startLink } from './link.ts';
import { followAddress } from './route.ts';

const place = document.querySelector('#console');
if (place) {
  followAddress();
  startLink();
  render(<App />, place);
}
