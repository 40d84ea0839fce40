import ts from 'typescript';

const { factory } = ts;

/** A property of a type as created by openapi-typescript. Never changed in place. */
export type Member = ts.PropertySignature;

export function propertiesOf(members: readonly ts.TypeElement[]): Member[] {
  return members.filter(ts.isPropertySignature);
}

/** Returns the members of a member's type literal, if it has one. */
export function membersOf(member: Member | undefined): Member[] {
  return member?.type && ts.isTypeLiteralNode(member.type) ? propertiesOf(member.type.members) : [];
}

export function memberName({ name }: Member): string {
  return ts.isComputedPropertyName(name) ? '' : name.text;
}

export function typeOf(member: Member): ts.TypeNode {
  return member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
}

/** Returns whether a member declares an absence: `put?: never`. */
export function isNever({ type }: Member): boolean {
  return type?.kind === ts.SyntaxKind.NeverKeyword;
}

export function withType(member: Member, type: ts.TypeNode): Member {
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
}

/** Maps the members of a member's type literal. A member of another type is unchanged. */
export function mapMembers(member: Member, change: (members: Member[]) => Member[]): Member {
  if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
  return withType(member, factory.createTypeLiteralNode(change(membersOf(member))));
}

export function withoutComment(member: Member): Member {
  const { modifiers, name, questionToken, type } = member;
  return factory.createPropertySignature(modifiers, name, questionToken, type);
}

/** Allows `undefined` for an optional member, which `exactOptionalPropertyTypes` distinguishes. */
export function orUndefined(member: Member): Member {
  if (!member.questionToken) return member;
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return withType(member, factory.createUnionTypeNode([typeOf(member), undefinedType]));
}

/** Replaces the comment of a member. */
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

/** Declares a named type from a member's type and comment. */
export function declareType(name: string, member: Member): ts.Statement {
  const declaration = factory.createTypeAliasDeclaration(exported(), name, undefined, typeOf(member));
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

function exported(): ts.Modifier[] {
  return [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
}
