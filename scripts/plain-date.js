// What of Temporal Paystub needs at a start: the build makes one file of it.
export { addDays, addMonths, addWeeks, addYears, create } from 'temporal-polyfill/fns/PlainDate';
