import { ApiError, type ErrorBody, namesIn, type Refusal, type Violation } from '../../kit/index.js';

/** gRPC status and the words of the status list that every page repeats ("Make payment method secondary", responses). */
const statuses: Readonly<Record<number, readonly [code: number, words: string]>> = {
  400: [3, 'request is not valid'],
  401: [16, 'operation is not authorized'],
  403: [7, 'no permission to access resource'],
  404: [5, 'resource is not found'],
  409: [6, 'operation on resource is conflicting with current value'],
  429: [8, 'operation is happening too frequently'],
  500: [13, 'server encountered an error in processing API'],
  503: [14, 'service is unavailable temporarily'],
  504: [4, 'server timed out processing request'],
};

/** gRPC "unknown": what the list has no code for. */
const unknown = 2;

/**
 * A refusal as the profile has it. `documented`: a bare JSON string (error schema of every page). `wire`: the object that the service was
 * seen to send, which clients ask for its `message`.
 */
export const errorBody: ErrorBody = (refusal, { profile }) => {
  const message = sentence(refusal);
  return profile === 'wire' ? { code: statuses[refusal.status]?.[0] ?? unknown, details: [], message } : message;
};

// The kernel words its refusals for its own journal; here the service speaks.
function sentence({ status, reason, message, violations }: Refusal): string {
  if (reason === 'rule' && message !== undefined) return message;
  const [violation] = violations;
  // What cannot even be read has no field.
  if (status === 400 && violation) return reason === 'invalid' ? fieldMessage(fieldOf(violation), wanted(violation)) : violation.message;
  return statuses[status]?.[1] ?? `status ${status}`;
}

/** Observed: `Field spec.loadbalancer_type should be not nil, got nil in request.` */
const fieldMessage = (field: string, problem: string): string => `Field ${field} ${problem} in request.`;

const wanted = ({ rule, message, accepted }: Violation): string => (rule === 'const' ? `should be equal to ${JSON.stringify(accepted)}` : message);

/** `/body/payload/domain` → payload.domain; for a parameter its name; for the body as a whole, body. */
function fieldOf({ request }: Violation): string {
  const [place = 'request', ...path] = namesIn(request);
  return path.join('.') || place;
}

/** Observed: `no view ves.io.schema.views.aws_vpc_site.Object entry system/<name>`. `request` says where the name stood. */
function notFound(kind: string, namespace: string, name: string, request: string): ApiError {
  const why = [{ rule: 'exists', message: `names no ${kind} object of the namespace ${namespace}`, request }];
  return new ApiError(404, { message: `no view ves.io.schema.${kind}.Object entry ${namespace}/${name}`, why });
}

export const noPaymentMethod = (namespace: string, name: string): ApiError => notFound('billing.payment_method', namespace, name, '/path/name');
export const noPlan = (name: string): ApiError => notFound('usage.plan', 'system', name, '/body/new_plan');
export const noPlanTransition = (id: string): ApiError => notFound('billing.plan_transition', 'system', id, '/query/id');
export const noInvoice = (name: string): ApiError => notFound('usage.invoice', 'system', name, '/query/name');
export const noQuota = (namespace: string, name: string): ApiError => notFound('quota', namespace, name, '/path/name');

/** A member that the contract's schema lets pass and a rule does not; `pointer` is a JSON pointer into the body or the query. */
export const invalid = (pointer: string, problem: string, rule: string, place: 'body' | 'query' = 'body'): ApiError =>
  new ApiError(400, {
    message: fieldMessage(pointer.slice(1).replaceAll('/', '.'), problem),
    why: [{ rule, message: problem, request: `/${place}${pointer}` }],
  });

/** An addon service that the current plan neither includes nor allows. */
export const notOnPlan = (name: string): ApiError => {
  const message = `Addon service ${name} is not available on the current plan`;
  return new ApiError(403, { message, why: [{ rule: 'allowed_addon_services', message, request: '/body' }] });
};

/** The request collides with what is there; `request` says which part of it. */
export const conflict = (message: string, rule: string, request: string): ApiError => new ApiError(409, { message, why: [{ rule, message, request }] });

/** Members that the target plan asks for and the request lacks; `fields` are JSON pointers into the body. */
export const missingFields = (plan: string, fields: readonly string[]): ApiError =>
  new ApiError(400, {
    message: fieldMessage((fields[0] ?? '/').slice(1).replaceAll('/', '.'), 'should be not nil, got nil'),
    why: fields.map((field) => ({ rule: 'required_fields', message: `is asked for by the plan ${plan}`, request: `/body${field}` })),
  });
