import { asObject, type Specification } from './specification.ts';

/**
 * The regions that the first server of a document may be in.
 * @param name of the constant: exported names are unique in the project.
 */
export function regions(specification: Specification, name: string): string {
  const { servers } = specification.document;
  const [server] = Array.isArray(servers) ? servers : [];
  const { region } = asObject(asObject(server)['variables']);
  const names = asObject(region)['enum'];
  return (
    '/** The regions of Genesys Cloud, by the domain that names them: `api.` and `login.` stand before it. */\n' +
    `export const ${name} = ${JSON.stringify(names, null, 2)} as const;\n`
  );
}
