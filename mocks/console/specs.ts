// The page of the three specs, rendered by Scalar's API reference. It loads nothing from other origins.
import { storedToken } from './control-token.ts';
import { worldUrl } from './place.ts';
import { storedTheme } from './theme-choice.ts';

interface ApiReference {
  createApiReference(selector: string, configurations: readonly object[]): void;
}

const world = worldUrl();
const token = storedToken();
const documents = [
  {
    slug: 'genesys',
    title: 'Genesys Cloud presence',
    server: '',
    // A token that the default seed accepts.
    authentication: {
      preferredSecurityScheme: 'GenesysOAuth',
      securitySchemes: {
        GenesysOAuth: {
          flows: { clientCredentials: { tokenUrl: `${world}/oauth/token`, token: 'any-token' } },
        },
      },
    },
  },
  { slug: 'braincloud', title: 'brainCloud presence', server: '', authentication: {} },
  {
    slug: 'mock-control',
    title: 'Mock control',
    server: '/__mock',
    authentication: token === undefined ? {} : { securitySchemes: { ControlToken: { token } } },
  },
];
const theme = storedTheme();
const darkMode =
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
// Set by the previous script, which has no types.
const { Scalar } = window as unknown as { Scalar?: ApiReference };
const name = /\/worlds\/([^/]+)$/.exec(world)?.[1];
const label = document.querySelector('#world');
if (label) label.textContent = `Calls are sent to the world “${name ?? 'default'}”.`;

if (Scalar) {
  const configurations = documents.map(({ slug, title, server, authentication }, index) => ({
    slug,
    title,
    default: index === 0,
    url: `${world}/__mock/console/openapi/${slug}.yaml`,
    servers: [{ url: `${world}${server}`, description: 'This mock' }],
    darkMode,
    hideDarkModeToggle: true,
    theme: 'none',
    // Prevents requests to other servers.
    proxyUrl: '',
    telemetry: false,
    withDefaultFonts: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    agent: { disabled: true },
    mcp: { disabled: true },
    persistAuth: false,
    documentDownloadType: 'direct',
    authentication,
  }));
  Scalar.createApiReference('#reference', configurations);
} else {
  const note = document.createElement('p');
  note.className = 'missing';
  note.textContent = 'The API reference is missing. Reinstall presence-kit, then reload this page.';
  document.querySelector('#reference')?.append(note);
}
