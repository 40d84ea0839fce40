// Runs before the first paint, so that the page does not flash in the wrong theme.
import { applyTheme, storedTheme } from './theme-choice.ts';

applyTheme(storedTheme());
