// What of ajv Paystub needs: the build makes one file of it.
exports.Ajv2020 = require('ajv/dist/2020.js').Ajv2020;
exports.addFormats = require('ajv-formats');
