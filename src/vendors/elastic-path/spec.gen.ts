// Generated from the specs by scripts/generate.mjs: change the spec, not this file.
export interface paths {
    readonly "/oauth/access_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an access token
         * @description Exchanges an application key for a bearer token that works for an hour. A `client_credentials` token may read and
         *     write; an `implicit` token needs no secret and may do only what a shopper may do, which none of the dunning rule
         *     operations are part of.
         */
        readonly post: operations["createAnAccessToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/dunning-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dunning rules
         * @description The rules of the store, page by page.
         */
        readonly get: operations["listDunningRules"];
        readonly put?: never;
        /**
         * Create a dunning rule
         * @description Adds a rule to the store. With `default: true` it comes into force at once.
         */
        readonly post: operations["createDunningRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/subscriptions/dunning-rules/{dunning_rule_uuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a dunning rule
         * @description One rule of the store.
         */
        readonly get: operations["getDunningRule"];
        /**
         * Update dunning rule policy
         * @description Changes the attributes that are given; the others keep their values. `null` takes an optional attribute away. With empty
         *     `attributes` the rule is not updated. The change applies at once, to invoices already in dunning too.
         *
         *     `default: true` brings the rule into force; `default: false` on the default rule leaves the store without one, so that
         *     the built-in policy applies.
         */
        readonly put: operations["updateDunningRule"];
        readonly post?: never;
        /**
         * Delete a dunning rule
         * @description Takes the rule away; this is allowed at any time. If it was the default, the built-in policy applies again.
         */
        readonly delete: operations["deleteDunningRule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A unique identifier.
         * @example 00000000-0000-0000-0000-000000000000
         */
        readonly UUID: string;
        readonly AccessTokenRequest: {
            /**
             * @description Which kind of token to make.
             * @enum {string}
             */
            readonly grant_type: "client_credentials" | "implicit";
            /**
             * @description The application key's id.
             * @example jJBrLb0q1Q7bZ5GiGttD5T1471b0IeXAVgNyOlw19q
             */
            readonly client_id: string;
            /**
             * @description The application key's secret. Required for `client_credentials` only.
             * @example mzr6gnvdQODSgT3mSxxWIv3y8pAp8cUzDELXa3g4fB
             */
            readonly client_secret?: string;
        };
        readonly AccessTokenResponse: {
            /**
             * @description The token to send as `Authorization` bearer.
             * @example xa3521ca621113e44eeed9232fa3e54571cb08bc
             */
            readonly access_token: string;
            /**
             * @description Always `Bearer`.
             * @constant
             */
            readonly token_type: "Bearer";
            /**
             * @description For how many seconds the token works.
             * @example 3600
             */
            readonly expires_in: number;
            /**
             * @description When the token stops working, in seconds since 1970.
             * @example 1524486008
             */
            readonly expires: number;
            /**
             * @description The grant type that was used.
             * @enum {string}
             */
            readonly identifier: "client_credentials" | "implicit";
        };
        readonly DunningRuleResponse: {
            readonly data?: components["schemas"]["DunningRule"];
        };
        /** @description A dunning rule set. */
        readonly DunningRule: {
            readonly id?: components["schemas"]["UUID"];
            readonly type: components["schemas"]["DunningRuleType"];
            readonly attributes: components["schemas"]["DunningRuleAttributes"];
            readonly meta: {
                readonly owner: components["schemas"]["Owner"];
                readonly timestamps: components["schemas"]["Timestamps"];
            };
        };
        readonly DunningRuleCreate: {
            readonly type: components["schemas"]["DunningRuleType"];
            readonly attributes: components["schemas"]["DunningRuleAttributes"];
        };
        readonly DunningRuleUpdate: {
            readonly id: components["schemas"]["UUID"];
            readonly type: components["schemas"]["DunningRuleType"];
            readonly attributes: components["schemas"]["DunningRuleUpdateAttributes"];
        };
        /**
         * @description Always `subscription_dunning_rule`.
         * @constant
         */
        readonly DunningRuleType: "subscription_dunning_rule";
        readonly DunningRuleAttributes: {
            readonly payment_retry_type: components["schemas"]["PaymentRetryType"];
            /**
             * Format: int64
             * @description How many units to wait after a payment attempt before the next.
             * @example 1
             */
            readonly payment_retry_interval?: number;
            /**
             * @description The unit of the interval.
             * @example day
             * @enum {string}
             */
            readonly payment_retry_unit?: "day" | "week";
            /**
             * Format: double
             * @description By how much the wait grows from one retry to the next. It counts for `backoff` only, and may be sent with any type.
             * @example 1
             */
            readonly payment_retry_multiplier?: number;
            readonly payment_retries_limit: components["schemas"]["PaymentRetriesLimit"];
            readonly action: components["schemas"]["DunningAction"];
            readonly default?: components["schemas"]["DunningDefault"];
        };
        readonly DunningRuleUpdateAttributes: {
            readonly payment_retry_type?: components["schemas"]["PaymentRetryType"];
            /**
             * Format: int64
             * @description How many units to wait after a payment attempt before the next; `null` takes the attribute away.
             * @example 1
             */
            readonly payment_retry_interval?: number | null;
            /**
             * @description The unit of the interval; `null` takes the attribute away.
             * @example day
             * @enum {string|null}
             */
            readonly payment_retry_unit?: "day" | "week" | null;
            /**
             * Format: double
             * @description By how much the wait grows from one retry to the next; `null` takes the attribute away.
             * @example 1
             */
            readonly payment_retry_multiplier?: number | null;
            readonly payment_retries_limit?: components["schemas"]["PaymentRetriesLimit"];
            readonly action?: components["schemas"]["DunningAction"];
            readonly default?: components["schemas"]["DunningDefault"];
        };
        /**
         * @description How the waiting times follow each other: always the same (`fixed`) or growing by the multiplier (`backoff`). The
         *     documents describe `tiered` as a list of durations, for which no attribute exists.
         * @example fixed
         * @enum {string}
         */
        readonly PaymentRetryType: "fixed" | "backoff" | "tiered";
        /**
         * Format: int64
         * @description How often a failed payment is tried again, the first attempt not counted.
         * @example 5
         */
        readonly PaymentRetriesLimit: number;
        /**
         * @description What becomes of the subscription when the last retry has failed: nothing, it pauses, it ends, or it stays usable for paying
         *     the open invoice while only a merchandiser can renew it.
         * @example none
         * @enum {string}
         */
        readonly DunningAction: "none" | "pause" | "close" | "suspend";
        /**
         * @description Whether this is the rule in force; at most one rule of a store is.
         * @example false
         */
        readonly DunningDefault: boolean;
        /**
         * @description Who owns the resource.
         * @example store
         * @enum {string}
         */
        readonly Owner: "store" | "organization";
        readonly Timestamps: {
            /**
             * Format: date-time
             * @description When the resource was last changed.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly updated_at: string;
            /**
             * Format: date-time
             * @description When the resource was made.
             * @example 2017-01-10T11:41:19.244842Z
             */
            readonly created_at: string;
        };
        /**
         * @description Ways to other pages of the list: `first`, `last`, `next` and `prev`. `last` is always null, `next` is null on the last page,
         *     `prev` on the first.
         */
        readonly Links: {
            readonly [key: string]: string | null | {
                /** Format: uri */
                readonly href?: string;
                readonly title?: string;
                readonly describedby?: string;
            };
        };
        readonly ErrorResponse: {
            readonly errors: readonly components["schemas"]["Error"][];
        };
        readonly Error: {
            /**
             * @description The HTTP status; a string from the service, a number from the platform.
             * @example 500
             * @example 500
             */
            readonly status: string | number;
            /**
             * @description What went wrong, in a few words.
             * @example Internal server error
             */
            readonly title: string;
            /**
             * @description What went wrong, and where in the request.
             * @example An internal error has occurred.
             */
            readonly detail?: string;
            /**
             * @description Whatever else helps.
             * @example {
             *       "missing_ids": [
             *         "e7d50bd5-1833-43c0-9848-f9d325b08be8"
             *       ]
             *     }
             */
            readonly meta?: Record<string, never>;
        };
        /** @description How the list operations refuse a filter. Unlike every other error it has no `status`. */
        readonly FilterErrorResponse: {
            readonly errors: readonly {
                readonly title: string;
                readonly detail: string;
            }[];
        };
        /** @description An error of the platform in front of the service. */
        readonly PlatformErrorResponse: {
            readonly errors: readonly {
                /** @description The HTTP status, as a number. */
                readonly status: number;
                readonly title: string;
                readonly detail?: string;
                /** @description The part of the request that is wrong. */
                readonly source?: string;
                /** @description What to name when reporting an internal error. */
                readonly request_id?: string;
            }[];
        };
    };
    responses: {
        /** @description Bad request. The request failed validation. */
        readonly ValidationError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
            };
        };
        /**
         * @description Forbidden. The operation is forbidden on this entity, because it belongs to another store or organization. The body
         *     says 404 although the status is 403. A token without the permission gets the platform's body instead.
         */
        readonly ForbiddenError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Not found. The requested entity does not exist. The text is the same whatever was looked for. */
        readonly NotFoundError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Write conflict. Unable to perform the operation at this time. */
        readonly WriteConflictError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Internal server error. There was a system failure in the platform. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description The token is missing, unknown or expired. */
        readonly PlatformUnauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description The token is valid and does not have the permission. */
        readonly PlatformForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PlatformErrorResponse"];
            };
        };
        /** @description Too many requests in this second. There are no rate limit headers. */
        readonly PlatformTooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PlatformErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The unique identifier of a dunning rule set.
         * @example 00000000-0000-0000-0000-000000000000
         */
        readonly DunningRuleUuid: components["schemas"]["UUID"];
        /** @description How many records to pass over, counted in records and not in pages. */
        readonly PageOffset: number;
        /**
         * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
         *     unless the store has changed it.
         */
        readonly PageLimit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createAnAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token. The body is flat, without `data` around it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description A field is missing or has an unknown value. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["PlatformErrorResponse"];
                };
            };
            /** @description The client is not known, or the secret is not its secret. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            /** @description The platform failed. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    readonly listDunningRules: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records to pass over, counted in records and not in pages. */
                readonly "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many records to give, at most 100. Where it is left out, the store's setting `page_length` counts, which is 25
                 *     unless the store has changed it.
                 */
                readonly "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description Conditions `operator(field,value)`, joined by `:` where all must hold; at most ten. Operators are `eq` and
                 *     `in(field,value,value,…)`. A value may stand in single or double quotes, with a backslash before a quote or a
                 *     backslash inside. What does not parse, and an operator or field that is not supported, is refused with 400.
                 */
                readonly filter?: string;
            };
            readonly header?: {
                /** @description With `true` the older filter parser reads the filter. */
                readonly "EP-Disable-Beta-Filtering"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. A page of dunning rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data?: readonly components["schemas"]["DunningRule"][];
                        readonly links?: components["schemas"]["Links"];
                    };
                };
            };
            /** @description Bad request. The request failed validation, or the filter could not be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["FilterErrorResponse"];
                };
            };
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly createDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["DunningRuleCreate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The dunning rule has been created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DunningRuleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a dunning rule set.
                 * @example 00000000-0000-0000-0000-000000000000
                 */
                readonly dunning_rule_uuid: components["parameters"]["DunningRuleUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The dunning rule. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DunningRuleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly updateDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a dunning rule set.
                 * @example 00000000-0000-0000-0000-000000000000
                 */
                readonly dunning_rule_uuid: components["parameters"]["DunningRuleUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly data: components["schemas"]["DunningRuleUpdate"];
                };
            };
        };
        readonly responses: {
            /** @description Success. The dunning rule set has been updated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DunningRuleResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["ForbiddenError"];
            readonly 404: components["responses"]["NotFoundError"];
            readonly 409: components["responses"]["WriteConflictError"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly deleteDunningRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The unique identifier of a dunning rule set.
                 * @example 11111111-2222-3333-4444-555555555555
                 */
                readonly dunning_rule_uuid: components["schemas"]["UUID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. The dunning rule has been deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationError"];
            readonly 401: components["responses"]["PlatformUnauthorized"];
            readonly 403: components["responses"]["PlatformForbidden"];
            readonly 429: components["responses"]["PlatformTooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
