/** Imports point one way: http, control, library, cli → core → kit ← vendors. A test plants a breach and sees it found. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'Two files that need each other are one file, or three.'),
    forbid('kit-alone', { path: '^src/kit/' }, { path: '^src/', pathNot: '^src/kit/' }, 'What vendors build on builds on nothing.'),
    forbid('vendors-by-kit', { path: '^src/vendors/([^/]+)/' }, { path: '^src/', pathNot: '^src/(kit/|vendors/$1/)' }, 'A vendor knows the kit and itself.'),
    forbid('core-below', { path: '^src/core/' }, { path: '^src/', pathNot: '^src/(core|kit)/' }, 'Core knows no door, no vendor, no socket.'),
    forbid('contract-below', { path: '^src/core/contract/' }, { path: '^src/core/', pathNot: '^src/core/(contract/|problem\\.ts$)' }, 'A contract can be read without a world to play it in.'),
    forbid('express-in-http', { pathNot: '^src/http/' }, { path: 'node_modules/express/' }, 'Only http knows Express.'),
    forbid('prism-behind-doors', { pathNot: '^src/(core/call/prism|drift/proxy)\\.ts$' }, { path: 'node_modules/@stoplight/' }, 'Prism is loaded behind two doors, on first use: one answers, one forwards.'),
    forbid('faker-in-one-place', { pathNot: '^src/core/call/generate\\.ts$' }, { path: 'node_modules/json-schema-faker/' }, 'So is the generator.'),
    forbid('no-dev-in-product', { path: '^src/' }, { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] }, 'What is published must not need what is not installed.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What only the compiler reads is no dependency at run time.
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
