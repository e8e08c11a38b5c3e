import fc from 'fast-check';

/**
 * Every run draws the same cases, so that a red run means a change and not a draw. `PROPERTY_SEED=random` draws anew;
 * a number repeats a run that found something.
 */
const wanted = process.env.PROPERTY_SEED ?? '20261121';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
