import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);

export type Json = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema: Json;
  readonly 'x-paystub-send'?: boolean;
}

/** One documented response: its examples by name, in the contract's order. */
export interface Documented {
  readonly status: number;
  /** Absent where the response has no body. */
  readonly type?: string;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly headers: Readonly<Record<string, { readonly required?: boolean; readonly schema: Json }>>;
}

/** One operation in one profile, as the spec's text has it. */
export interface Operation {
  readonly contract: Contract;
  readonly name: string;
  readonly vendorId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly type: string; readonly required: boolean; readonly schema: string; readonly example: unknown };
  /** Names of the security schemes that its first requirement asks for. */
  readonly schemes: readonly string[];
  readonly isOpen: boolean;
  /** Answered from its examples: nothing is done by it. */
  readonly isExampleOnly: boolean;
  readonly responses: readonly Documented[];
}

/** A vendor's spec in one profile, read and applied by means of its own: the measure that Paystub's own checks are held against. */
export class Contract {
  readonly document: Json;
  readonly operations: readonly Operation[];
  readonly #compile: (pointer: string) => ValidateFunction;

  constructor(
    readonly vendor: string,
    document: Json,
    readonly profile: string,
  ) {
    this.document = inProfile(document, profile) as Json;
    const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
    const addFormats = require('ajv-formats') as typeof import('ajv-formats').default;
    const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false }));
    ajv.addSchema({ ...this.document, $id: 'contract' });
    this.#compile = (pointer) => ajv.getSchema(`contract${pointer}`) ?? ajv.compile({ $ref: `contract${pointer}` });
    this.operations = Object.entries(this.document.paths as Record<string, Record<string, Json>>).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => 'operationId' in operation)
        .map(([method, operation]) => this.#operation(path, method, item, operation)),
    );
  }

  /** What is wrong with a value by the schema at a pointer; nothing = it fits. */
  misfits(pointer: string, value: unknown): readonly string[] {
    const validate = this.#compile(encodeURI(pointer));
    return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  /** What stands at a pointer. */
  at(pointer: string): Json {
    return this.#at({ $ref: pointer }, pointer)[0] ?? {};
  }

  #operation(path: string, method: string, item: Record<string, Json>, operation: Json): Operation {
    const place = `#/paths/${token(path)}/${method}`;
    const [body, bodyPlace] = this.#at(operation.requestBody, `${place}/requestBody`);
    const [media] = Object.entries((body?.content ?? {}) as Record<string, { examples?: Record<string, { value: unknown }> }>);
    const parameters = [item.parameters, operation.parameters].flatMap((list) => (list ?? []) as unknown as Json[]);
    return {
      contract: this,
      name: `${this.vendor}/${operation.operationId}`,
      vendorId: operation['x-vendor-operation-id'] as string | undefined,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((parameter) => this.#at(parameter, place)[0] as unknown as Parameter),
      ...(media && {
        body: {
          type: media[0],
          required: body?.required === true,
          schema: `${bodyPlace}/content/${token(media[0])}/schema`,
          example: this.#at(Object.values(media[1].examples ?? {})[0], bodyPlace)[0]?.value,
        },
      }),
      schemes: Object.keys(((operation.security ?? this.document.security) as Json[])[0] ?? {}),
      isOpen: ((operation.security ?? this.document.security) as Json[]).every((scheme) => Object.keys(scheme).length === 0) || isOptional(operation),
      isExampleOnly: operation['x-paystub-examples-only'] !== undefined,
      responses: Object.entries(operation.responses as Record<string, Json>).map(([status, response]) => this.#response(status, response, place)),
    };
  }

  #response(status: string, response: Json, place: string): Documented {
    const [node, pointer] = this.#at(response, `${place}/responses/${status}`);
    const [media] = Object.entries((node?.content ?? {}) as Record<string, { examples: Record<string, Json> }>);
    const examples = Object.entries(media?.[1].examples ?? {}).map(([name, example]) => [name, this.#at(example, pointer)[0]?.value]);
    const headers = Object.entries((node?.headers ?? {}) as Json).map(([name, header]) => [name, this.#at(header, pointer)[0]]);
    return {
      status: Number(status),
      ...(media && { type: media[0] }),
      examples: Object.fromEntries(examples),
      pointer: media ? `${pointer}/content/${token(media[0])}/schema` : pointer,
      headers: Object.fromEntries(headers) as Documented['headers'],
    };
  }

  #at(node: unknown, pointer: string): readonly [Json | undefined, string] {
    const { $ref } = (node ?? {}) as { $ref?: string };
    if ($ref === undefined) return [node as Json | undefined, pointer];
    const found = $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((part, name) => (part as Json)[name.replaceAll('~1', '/')], this.document);
    return this.#at(found, $ref);
  }
}

const token = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');
const isOptional = ({ security }: Json): boolean => ((security ?? []) as Json[]).some((scheme) => Object.keys(scheme).length === 0);

function inProfile(node: unknown, profile: string): unknown {
  if (Array.isArray(node)) return node.map((item) => inProfile(item, profile));
  if (typeof node !== 'object' || node === null) return node;
  const { 'x-paystub-profiles': profiles, ...rest } = node as Record<string, unknown>;
  const merged = merge(rest, (profiles as Json | undefined)?.[profile] ?? {}) as Json;
  return Object.fromEntries(Object.entries(merged).map(([name, member]) => [name, inProfile(member, profile)]));
}

/** RFC 7386. */
function merge(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const merged = new Map(Object.entries(typeof target === 'object' && !Array.isArray(target) ? (target ?? {}) : {}));
  for (const [name, value] of Object.entries(patch)) value === null ? merged.delete(name) : merged.set(name, merge(merged.get(name), value));
  return Object.fromEntries(merged);
}

/** Every vendor's contract, once for each of its profiles. */
export const contracts: readonly Contract[] = readdirSync('specs')
  .filter((file) => file !== 'paystub.yaml')
  .sort()
  .flatMap((file) => {
    const document = parse(readFileSync(`specs/${file}`, 'utf8'), { merge: true, maxAliasCount: 100_000 }) as Json;
    const profiles = (document['x-paystub-profile-names'] ?? ['documented']) as readonly string[];
    return profiles.map((profile) => new Contract(file.replace('.yaml', ''), document, profile));
  });

/** Every operation of every vendor, in the vendor's first profile. */
export const operations: readonly Operation[] = contracts
  .filter(({ vendor }, index) => contracts.findIndex((other) => other.vendor === vendor) === index)
  .flatMap((contract) => contract.operations);

/** Every operation in every profile. */
export const operationsByProfile: readonly Operation[] = contracts.flatMap((contract) => contract.operations);

/** The operation of that full name. */
export function named(name: string): Operation {
  const operation = operations.find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`there is no operation ${name}`);
  return operation;
}
