// Loaded before the tests: from its sources Paystub reads the vendors' YAML anew for every simulator, as it reads JSON when built, only
// twenty times slower. A text means the same every time, so it is parsed once; what came of it is frozen, for nobody may change it.
const yaml = require('yaml');

const { parse } = yaml;
const known = new Map();

function frozen(value) {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) frozen(member);
  return value;
}

yaml.parse = (text, ...options) => {
  // What a function makes of it cannot be known by its name.
  if (options.some((option) => typeof option === 'function')) return parse(text, ...options);
  const name = JSON.stringify([text, options]);
  if (!known.has(name)) known.set(name, frozen(parse(text, ...options)));
  return known.get(name);
};
