import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { entries } from '../../scripts/entries.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = Object.values(entries).filter((source) => source.startsWith('src/'));
const program = ts.createProgram(
  sources.map((source) => root + source),
  {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
  },
);
const checker = program.getTypeChecker();

/** Whether a declaration is hand-written: docstrings of generated ones come from the spec. */
function isOwn(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile();
  return fileName.startsWith(`${root}src/`) && !fileName.includes('/generated/');
}

/** Whether editors hide it: a private or internal member. */
function isInternal(symbol: ts.Symbol): boolean {
  const { valueDeclaration: declaration } = symbol;
  const isPrivate = declaration && ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private;
  return (
    Boolean(isPrivate) ||
    symbol.name.startsWith('__') ||
    symbol.getJsDocTags(checker).some(({ name }) => name === 'internal')
  );
}

/** The members of a class, an interface or an object type declared in the clients. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  const members = [...(symbol.members?.values() ?? [])];
  for (const declaration of symbol.declarations ?? []) {
    if (!ts.isTypeAliasDeclaration(declaration)) continue;
    const parts = ts.isIntersectionTypeNode(declaration.type) ? declaration.type.types : [declaration.type];
    for (const part of parts) {
      if (ts.isTypeLiteralNode(part)) members.push(...checker.getTypeAtLocation(part).getProperties());
    }
  }
  const kinds = ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor;
  return members.filter(
    (member) =>
      member.flags & kinds &&
      !isInternal(member) &&
      // Private and symbol names are never typed by users.
      !/^[#_]/.test(member.name) &&
      member.declarations?.some(isOwn),
  );
}

const isDocumented = (symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== '';

/** Whether a base class documents the member, which editors then show. */
function isInherited(owner: ts.Symbol, name: string): boolean {
  const bases = checker.getDeclaredTypeOfSymbol(owner).getBaseTypes() ?? [];
  return bases.some((base) => {
    const member = base.getProperty(name);
    return (
      (member !== undefined && isDocumented(member)) ||
      (base.symbol !== undefined && isInherited(base.symbol, name))
    );
  });
}

function undocumentedIn(source: string): string[] {
  const file = program.getSourceFile(root + source);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${source} is no module.`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!symbol.declarations?.some(isOwn)) return [];
    const members = membersOf(symbol).filter(
      (member) => !isDocumented(member) && !isInherited(symbol, member.name),
    );
    return [
      ...(isDocumented(symbol) ? [] : [exported.name]),
      ...members.map((member) => `${exported.name}.${member.name}`),
    ];
  });
}

test.each(sources)('every public name of %s has a docstring', (source) => {
  expect(undocumentedIn(source)).toEqual([]);
});

test('every deprecation names its replacement', () => {
  const silent = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${root}src/`) && !fileName.includes('/generated/'))
    .flatMap(({ text }) => [...text.matchAll(/@deprecated.*/g)].map(([tag]) => tag))
    .filter((tag) => !/\{@link \w+\}/.test(tag));
  expect(silent).toEqual([]);
});
