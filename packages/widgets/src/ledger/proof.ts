// Comes with the first touch: most only look whose turn it is.
export { inspectLedger } from '@guyub/core/sharing';
