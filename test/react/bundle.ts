import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { hookScenarios } from './scenarios.tsx';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The install folder of each React version. */
export const reacts = {
  'React 18': file('react-18/node_modules'),
  'React 19': file('../../node_modules'),
} as const;

/** scenarios.tsx bundled with a React in its development build, which checks strict mode. */
export async function bundleScenarios(react: keyof typeof reacts): Promise<string> {
  const folder = reacts[react];
  const build = await rolldown({
    input: file('scenarios.tsx'),
    platform: 'browser',
    resolve: { alias: { react: `${folder}/react`, 'react-dom': `${folder}/react-dom` } },
    transform: { define: { 'process.env.NODE_ENV': '"development"' }, jsx: 'react-jsx' },
  });
  const { output } = await build.generate({ format: 'iife', name: 'hooks', codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** What each scenario proves. */
export const titles = Object.keys(hookScenarios);
