// A spec such as a user adds: so many operations, each with a body and answers of its own and of all.
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema) => ({ content: { 'application/json': { schema } } });

const thing = (index) => ({
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', format: 'uuid', readOnly: true },
    name: { type: 'string', minLength: 1, maxLength: 80 },
    kind: { enum: ['a', 'b', `c${index}`] },
    amounts: { type: 'array', items: ref('Amount') },
    created: { type: 'string', format: 'date-time' },
  },
});

const operations = (index) => ({
  get: {
    operationId: `getThing${index}`,
    responses: { 200: { description: 'It.', ...json(ref(`Thing${index}`)) }, default: { $ref: '#/components/responses/Problem' } },
  },
  put: {
    operationId: `putThing${index}`,
    requestBody: json(ref(`Thing${index}`)),
    responses: { 200: { description: 'It, as it is now.', ...json(ref(`Thing${index}`)) }, default: { $ref: '#/components/responses/Problem' } },
  },
});

/** An OpenAPI document of so many operations, two to a path. */
export function largeSpec(count) {
  const indices = Array.from({ length: count / 2 }, (_, index) => index);
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  return {
    openapi: '3.1.0',
    info: { title: 'Many things', version: '1' },
    paths: Object.fromEntries(indices.map((index) => [`/things-${index}/{id}`, { parameters, ...operations(index) }])),
    components: {
      schemas: {
        ...Object.fromEntries(indices.map((index) => [`Thing${index}`, thing(index)])),
        Amount: { type: 'object', required: ['currency', 'value'], properties: { currency: { type: 'string' }, value: { type: 'integer' } } },
        Problem: { type: 'object', properties: { title: { type: 'string' }, status: { type: 'integer' } } },
      },
      responses: { Problem: { description: 'No.', ...json(ref('Problem')) } },
    },
  };
}
