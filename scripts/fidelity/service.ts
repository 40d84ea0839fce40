import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../../mocks/index.ts';

/** The known rules of a service, and the scenarios that prove that the mock follows them. */
export interface Service {
  readonly name: string;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly proofs: readonly RuleProof[];
}

/** A scenario of the contract tests. */
export interface RuleProof {
  readonly title: string;
  readonly rules: readonly string[];
  /** Relative to the repository root. */
  readonly file: string;
}

const NAMES: Readonly<Record<string, string>> = { genesys: 'Genesys Cloud', braincloud: 'brainCloud' };

/** Reads the rules of each service in mocks/ and the scenarios in test/contract/. */
export async function readServices(root: URL): Promise<Service[]> {
  const services: Service[] = [];
  for (const [folder, name] of Object.entries(NAMES)) {
    const rules = new URL(`mocks/${folder}/rules.ts`, root);
    if (!existsSync(rules)) continue;
    services.push({
      name,
      rules: ruleBook(await import(rules.href), rules),
      proofs: await readProofs(new URL(`test/contract/${folder}/`, root), root),
    });
  }
  return services;
}

function ruleBook(module: Record<string, unknown>, file: URL): Record<string, Rule> {
  const books = Object.values(module).filter(isRuleBook);
  if (books[0] && books.length === 1) return books[0];
  throw new Error(`${file.pathname} exports ${books.length} sets of rules; one is needed.`);
}

async function readProofs(folder: URL, root: URL): Promise<RuleProof[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // An index repeats the scenarios of the other files.
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('index.ts'))
    .sort();
  const proofs: RuleProof[] = [];
  for (const file of files) {
    const url = new URL(file.replaceAll('\\', '/'), folder);
    const path = relative(fileURLToPath(root), fileURLToPath(url)).replaceAll('\\', '/');
    const module: Record<string, unknown> = await import(url.href);
    const scenarios = new Set(Object.values(module).flat().filter(isScenario));
    proofs.push(...[...scenarios].map(({ title, rules }) => ({ title, rules, file: path })));
  }
  return proofs;
}

function isRuleBook(value: unknown): value is Record<string, Rule> {
  return isRecord(value) && Object.values(value).length > 0 && Object.values(value).every(isRule);
}

function isRule(value: unknown): value is Rule {
  return isRecord(value) && ['says', 'source', 'confidence'].every((key) => typeof value[key] === 'string');
}

function isScenario(value: unknown): value is Pick<RuleProof, 'title' | 'rules'> {
  return isRecord(value) && typeof value['title'] === 'string' && Array.isArray(value['rules']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
