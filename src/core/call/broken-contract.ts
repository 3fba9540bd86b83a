import { ApiError } from '../../kit/index.js';

/**
 * The request itself does not keep the contract: a body that cannot be read or is of a type that is not taken, parameters or a body that do not
 * fit their schemas. Not a refusal for what the vendor holds (404, 409), nor for who calls (401, 403).
 */
export class BrokenContract extends ApiError {}
