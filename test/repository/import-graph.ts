import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import, re-export, `import()` or `require()`. */
export interface Import {
  /** The importing file, relative to the repository root. */
  readonly from: string;
  readonly line: number;
  /** The imported file, relative to the root, or a package or Node module as written. */
  readonly to: string;
  readonly isFile: boolean;
  /** `import type` or `export type`, which is removed at run time. */
  readonly typeOnly: boolean;
}

export interface SourceModule {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Lines that run when the file is imported. */
  readonly effects: readonly number[];
}

const root = new URL('../../', import.meta.url);

/** Every module in a folder and below it. */
export function readModules(folder: string): SourceModule[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path))
    .map((path) => parseModule(path, readFileSync(new URL(path, root), 'utf8')));
}

/** @param path relative to the repository root */
export function parseModule(path: string, text: string): SourceModule {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier) return;
    // A computed specifier is reported as a package named after its source text.
    const name = ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(source);
    const isFile = name.startsWith('.');
    const to = isFile ? posix.join(posix.dirname(path), name) : name;
    imports.push({ from: path, line: lineOf(node), to, isFile, typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && isImportCall(node)) add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, effects: source.statements.filter(hasEffect).map(lineOf) };
}

/** The modules loaded by importing `entry`, including itself, and the packages that they import. */
export function loadedBy(entry: string, modules: readonly SourceModule[]): Import[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const seen = new Set<string>();
  const loaded: Import[] = [];
  const load = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const module = byPath.get(path);
    if (!module) throw new Error(`${path} is imported and does not exist.`);
    for (const each of module.imports.filter(({ typeOnly }) => !typeOnly)) {
      loaded.push(each);
      if (each.isFile) load(each.to);
    }
  };
  load(entry);
  return loaded;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** A project function may be called `require`, so only calls with a string count. */
function isImportCall({ expression, arguments: [specifier] }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  return isRequire && specifier !== undefined && ts.isStringLiteralLike(specifier);
}

/** Whether a statement runs code on import: anything but an import, export or declaration, and any of these with an await or static block. */
function hasEffect(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return !statement.importClause;
  if (ts.isExpressionStatement(statement)) return !ts.isStringLiteral(statement.expression);
  if (
    ts.isExportDeclaration(statement) ||
    ts.isDeclarationStatement(statement) ||
    ts.isVariableStatement(statement)
  )
    return runsAtOnce(statement);
  return statement.kind !== ts.SyntaxKind.EmptyStatement;
}

function runsAtOnce(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node) || ts.isClassStaticBlockDeclaration(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => runsAtOnce(child) || undefined) ?? false;
}

/** Groups of files that import each other, directly or through others in the group; type-only imports count. */
export function circularImports(modules: readonly SourceModule[]): string[][] {
  const imported = new Map(
    modules.map(({ path, imports }) => [path, imports.filter(({ isFile }) => isFile).map(({ to }) => to)]),
  );
  const reached = new Map([...imported.keys()].map((path) => [path, reachableFrom(path, imported)]));
  const circles = [...reached].flatMap(([path, others]) => {
    if (!others.has(path)) return [];
    return [[...others].filter((other) => reached.get(other)?.has(path)).sort()];
  });
  // The same cycle is found from each of its files.
  return circles.filter(([first], index) => circles.findIndex(([other]) => other === first) === index);
}

function reachableFrom(path: string, imported: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const to of imported.get(next) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
