import ts from 'typescript';

const { factory } = ts;

/** A property of a type, as openapi-typescript makes them; made anew, never changed. */
export type Member = ts.PropertySignature;

export function propertiesOf(members: readonly ts.TypeElement[]): Member[] {
  return members.filter(ts.isPropertySignature);
}

/** What is in the braces of a member; nothing where its type is none of its own. */
export function membersOf(member: Member | undefined): Member[] {
  return member?.type && ts.isTypeLiteralNode(member.type) ? propertiesOf(member.type.members) : [];
}

export function nameOf({ name }: Member): string {
  return ts.isComputedPropertyName(name) ? '' : name.text;
}

export function typeOf(member: Member): ts.TypeNode {
  return member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
}

/** Whether it stands for something that there is not: `put?: never`. */
export function isNever({ type }: Member): boolean {
  return type?.kind === ts.SyntaxKind.NeverKeyword;
}

export function withType(member: Member, type: ts.TypeNode): Member {
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
}

/** The same with its own members changed; a member of another type stays as it is. */
export function mapMembers(member: Member, change: (members: Member[]) => Member[]): Member {
  if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
  return withType(member, factory.createTypeLiteralNode(change(membersOf(member))));
}

export function withoutComment(member: Member): Member {
  const { modifiers, name, questionToken, type } = member;
  return factory.createPropertySignature(modifiers, name, questionToken, type);
}

/** An optional one may be `undefined` by name as well, which TypeScript's `exactOptionalPropertyTypes` tells apart. */
export function orUndefined(member: Member): Member {
  if (!member.questionToken) return member;
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return withType(member, factory.createUnionTypeNode([typeOf(member), undefinedType]));
}

/** With this comment, in the place of its own. */
export function withComment(member: Member, text: string): Member {
  const kind = ts.SyntaxKind.MultiLineCommentTrivia;
  return ts.addSyntheticLeadingComment(withoutComment(member), kind, `* ${text} `, true);
}

export function reference(name: string): ts.TypeNode {
  return factory.createTypeReferenceNode(name);
}

export function declareInterface(name: string, members: readonly Member[]): ts.Statement {
  return factory.createInterfaceDeclaration(exported(), name, undefined, undefined, members);
}

/** Declares a member's type under a name, with the member's comment. */
export function declareType(name: string, member: Member): ts.Statement {
  const declaration = factory.createTypeAliasDeclaration(exported(), name, undefined, typeOf(member));
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

function exported(): ts.Modifier[] {
  return [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
}
