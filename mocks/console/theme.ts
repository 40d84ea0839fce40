// Runs before the page is painted, so that a chosen theme is there from the first moment.
import { applyTheme, storedTheme } from './theme-choice.ts';

applyTheme(storedTheme());
