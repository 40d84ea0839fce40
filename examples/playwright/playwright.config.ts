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
    // Your own Chromium. If not set, Playwright uses the one that `npx playwright install chromium` installs.
    ...(executablePath ? { launchOptions: { executablePath } } : {}),
  },
  metadata: { mock },
  webServer: [
    {
      command: `vite build app && vite preview app --strictPort --port ${new URL(app).port}`,
      url: app,
      reuseExistingServer: true,
    },
    // Only for tests with a world on a server.
    {
      // From node_modules/.bin: in a workspace of the package, npx would install the package again.
      command: `presence-kit --quiet --port ${new URL(mock).port}`,
      url: `${mock}/__mock/health`,
      reuseExistingServer: true,
    },
  ],
});
