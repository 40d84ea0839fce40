import { runInNewContext } from 'node:vm';
import ts from 'typescript';

/** The globals of the JavaScript language. */
const ofTheLanguage: ReadonlySet<string> = new Set([
  ...(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).filter(
    (name) => name !== 'console',
  ),
  'undefined',
  'arguments',
]);

/**
 * The globals that a module requires from its host: undeclared names and properties of `globalThis`. Optional
 * uses, behind `typeof` or with `?.`, do not count.
 */
export function namesFromHost(code: string): string[] {
  const file = 'module.js';
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const program = ts.createProgram(
    [file],
    { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.Latest },
    {
      ...ts.createCompilerHost({}),
      getSourceFile: (name) => (name === file ? source : undefined),
    },
  );
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const aliases = new Set(['globalThis']);
  const isHost = (node: ts.Expression): boolean => ts.isIdentifier(node) && aliases.has(node.text);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeOfExpression(node) && ts.isIdentifier(node.expression)) return;
    if (ts.isIdentifier(node) && isRead(node) && !isDeclared(node)) names.add(node.text);
    if (ts.isPropertyAccessExpression(node) && isHost(node.expression) && !isOptional(node)) {
      names.add(node.name.text);
    }
    if (ts.isElementAccessExpression(node) && isHost(node.expression)) names.add(node.getText());
    if (ts.isVariableDeclaration(node) && node.initializer && isHost(node.initializer)) {
      if (ts.isIdentifier(node.name)) aliases.add(node.name.text);
      else for (const element of node.name.elements) names.add(nameOf(element));
    }
    ts.forEachChild(node, visit);
  };
  const isDeclared = (name: ts.Identifier): boolean =>
    (checker.resolveName(name.text, name, ts.SymbolFlags.Value, false)?.declarations?.length ?? 0) > 0;
  visit(source);
  return [...names].filter((name) => !ofTheLanguage.has(name)).sort();
}

/** `host.name?.member` and `host.name?.()`. */
function isOptional(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  const goesOn = ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent);
  return goesOn && parent.expression === node && parent.questionDotToken !== undefined;
}

function nameOf(element: ts.ArrayBindingElement): string {
  if (!ts.isBindingElement(element)) return element.getText();
  return (element.propertyName ?? element.name).getText();
}

/** Whether it is a value, not a property name or label. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isMetaProperty(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === name;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  const isMember =
    ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isMethodDeclaration(parent);
  return !(isMember && parent.name === name);
}
