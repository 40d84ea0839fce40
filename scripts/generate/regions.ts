import { asObject, type Specification } from './specification.ts';

/**
 * Generates the regions of the first server of a document.
 * @param name of the constant, because exported names are unique in the project.
 */
export function regions(specification: Specification, name: string): string {
  const { servers } = specification.document;
  const [server] = Array.isArray(servers) ? servers : [];
  const { region } = asObject(asObject(server)['variables']);
  const names = asObject(region)['enum'];
  return (
    '/** The domains of the Genesys Cloud regions, which are prefixed by `api.` or `login.`. */\n' +
    `export const ${name} = ${JSON.stringify(names, null, 2)} as const;\n`
  );
}
