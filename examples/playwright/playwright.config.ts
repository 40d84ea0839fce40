import { defineConfig } from '@playwright/test';

const app = `http://localhost:${process.env['APP_PORT'] ?? 5173}`;
const mock = `http://127.0.0.1:${process.env['MOCK_PORT'] ?? 4010}`;
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  reporter: 'list',
  use: {
    baseURL: app,
    // A Chromium of your own; left out, `npx playwright install chromium` brings one.
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  metadata: { mock },
  webServer: [
    {
      command: `vite build app && vite preview app --strictPort --port ${new URL(app).port}`,
      url: app,
      reuseExistingServer: true,
    },
    // For the tests with a world on a server; those with a world of their own need none.
    {
      // Found in node_modules/.bin. In a workspace of the package itself, npx would install the package anew.
      command: `presence-kit --quiet --port ${new URL(mock).port}`,
      url: `${mock}/__mock/health`,
      reuseExistingServer: true,
    },
  ],
});
