// The formats of the compiled checks. Most dates and links are plain, and soon known as such; the whole grammar is asked about the others only.
const formats = require('ajv-formats/dist/formats.js');

const plain = {
  'date-time': /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/,
  uri: /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:\/(?:[\w.~/-]|%[\da-f]{2})*)?(?:\?(?:[\w.~=&-]|%[\da-f]{2})*)?$/i,
};

const { 'date-time': dateTime, uri, ...others } = formats.fullFormats;

exports.fullFormats = {
  ...others,
  'date-time': { ...dateTime, validate: (text) => plain['date-time'].test(text) || dateTime.validate(text) },
  uri: (text) => plain.uri.test(text) || uri(text),
};
