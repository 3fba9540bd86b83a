// Loaded before the tests: from its sources Paystub requires one part of this library where all of it may just be being imported, which fails in
// Node 20. Built, it has that part in a file of its own.
require('temporal-polyfill/fns/PlainDate');
