import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import FidelityFilter from './fidelity-filter.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('FidelityFilter', FidelityFilter);
  },
} satisfies Theme;
