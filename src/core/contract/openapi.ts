/** As much of OpenAPI 3.1 as Paystub reads. Everything may also be a `$ref`: always go through `resolve`. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  $ref?: string;
  type?: string | readonly string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema;
  dependentSchemas?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  prefixItems?: Schema[];
  required?: string[];
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  'x-paystub-secret'?: Secret;
  [keyword: string]: unknown;
}

/** `card`: only the last four digits stay. `code`: checked, then dropped. `token`: hidden wherever people look. */
export type Secret = 'card' | 'code' | 'token';

export interface Example {
  value?: unknown;
  summary?: string;
}

export interface MediaType {
  schema?: Schema;
  encoding?: Record<string, { style?: string; explode?: boolean; contentType?: string }>;
  example?: unknown;
  examples?: Record<string, Example>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  style?: string;
  explode?: boolean;
  allowEmptyValue?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: Record<string, Example>;
  /** Although the contract does not require it, an example call does not get far without. */
  'x-paystub-send'?: boolean;
}

export interface Header {
  required?: boolean;
  schema?: Schema;
  example?: unknown;
}

export interface Response {
  description?: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
}

export interface RequestBody {
  /** Bytes that it may be long, where that is not what other bodies may be. */
  'x-paystub-body-limit'?: number;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: 'header' | 'query' | 'cookie';
  name?: string;
  /** What stands before the credential in the header: `APIToken`. */
  'x-paystub-scheme-word'?: string;
}

export type SecurityRequirement = Record<string, string[]>;

export interface OperationObject {
  operationId?: string;
  'x-vendor-operation-id'?: string;
  /** The call that a newcomer is shown first. */
  'x-paystub-showcase'?: boolean;
  /** Why a vendor that has behaviour has none here. */
  'x-paystub-examples-only'?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
  security?: SecurityRequirement[];
  servers?: Server[];
}

export interface PathItem {
  $ref?: string;
  servers?: Server[];
  parameters?: Parameter[];
  [method: string]: unknown;
}

export interface Server {
  url: string;
  variables?: Record<string, { default?: string; enum?: string[] }>;
}

export interface Document {
  openapi: string;
  info?: { title?: string; version?: string; description?: string };
  servers?: Server[];
  paths?: Record<string, PathItem>;
  components?: { securitySchemes?: Record<string, SecurityScheme>; schemas?: Record<string, Schema>; [kind: string]: unknown };
  security?: SecurityRequirement[];
  'x-paystub-profile-names'?: string[];
  [extension: string]: unknown;
}
