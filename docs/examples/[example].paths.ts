import { readFileSync } from 'node:fs';
import { exampleNames, examples } from '../.vitepress/examples.ts';

/** A page for the README of each example. */
export default {
  paths: () =>
    exampleNames().map((example) => ({
      params: { example },
      content: readFileSync(`${examples}${example}/README.md`, 'utf8'),
    })),
};
