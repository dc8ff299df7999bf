// Loaded before each test file of a suite. The properties are then tried on the same values at every run, so
// that a red CI tells of the change it stands on; a test file run by hand tries new values, as does GUYUB_SEED=random.
import fc from 'fast-check';

const { GUYUB_SEED: seed = '20261122' } = process.env;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
