/**
 * The numbers of standings and of the list, with the range in which each may sensibly be moved; those of a signal or a
 * rule stand in its own file. "Measured" values come from the comparison of scorers on real e-mail, letter and message
 * logs; "choice" values are product decisions that no data set known to us can test (none has goals, cadences or
 * favours).
 */
export const WEIGHTS = {
  /** Approaches less than this many days after an earlier one belong to the same attempt. Range 7–30. Measured: better
   * than counting every approach; most answers to letters come within ten days (Oliveira & Barabási 2005). */
  attemptDays: 14,
  /** Attempts without an answer that are looked at one by one. Range 3–50. Choice. */
  attemptsKept: 12,

  /** What a day at the same event counts for in the bond, against a talk for two. Range 0.25–1. Choice: the measured logs
   * have none. */
  eventShare: 0.5,

  /** Rhythm of a tie with no history, in days, and how many gaps that prior weighs. Range 7–180 and 1–4. Measured. */
  rhythmPrior: { days: 45, gaps: 2 },
  /** The user's own rhythm takes that many ties to be known, and is drawn towards the prior by so many. Ranges 2–10.
   * Choice. */
  ownRhythm: { least: 3, draw: 5 },
  /** Cadence when the user asks for none: this many rhythms, within these days. Ranges 1–3, 7–30, 180–730. Measured:
   * at one to two rhythms more than half get in touch anyway. */
  cadenceRhythms: 2,
  cadenceLeast: 14,
  cadenceMost: 365,
  /** Cadence after a first meeting, and for how long a meeting without a second counts as new, in days; after that it is
   * time again within `onceCadence` at the latest, so that nobody vanishes between. Ranges 1–14, 60–180 and at most
   * `newWithin` / 1.2. Choice. */
  newCadence: 3,
  newWithin: 120,
  onceCadence: 100,
  /** My silence on more of their days than I have taken part on, within these limits, ends a tie of two sides. Ranges 1–5
   * and 5–30. Choice. */
  waiting: { least: 2, most: 10 },
  /** "You are usually in touch" needs this reciprocity. Range 0.2–0.6. Choice. */
  usualTwoWay: 0.4,
  /** A booked meeting within this many days makes a suggestion needless. Range 7–60. Choice. */
  bookedWithin: 30,
  /** A list at least this long keeps one place for a dormant tie. Range 3–10. Choice. */
  dormantPlaceFrom: 4,

  /** Weight of merit against likeness in the list (MMR). Range 0.5–1; 1 switches diversity off. Usual 0.7–0.9. */
  diversity: 0.75,
  /** Share of a list that one company may fill while others wait. Range 0.2–1. Choice. */
  companyShare: 0.4,
  /** How many of the best are weighed against each other for diversity. Range 50–1,000. Choice; cost grows with it. */
  pool: 200,
  /** How many of the best, and of the dormant ties, are kept at hand for making the list anew after a change. The more,
   * the more people may drop out before everybody must be looked at again. Ranges above `pool`, 2–50. Choice. */
  poolKept: 260,
  dormantKept: 10,

  /** Answer label: low from this many unanswered or below this reciprocity; high from this reciprocity with none
   * unanswered. Measured: .32, .39 and .55 answered. */
  likelihood: { lowUnanswered: 2, lowTwoWay: 0.2, highTwoWay: 0.6 },
  /** Warmth: warm within the cadence, cold after eight rhythms within these days. Navarro et al. 2017. */
  coldRhythms: 8,
  coldLeast: 90,
  coldMost: 730,

  /** At risk: lapse within about two months, logistic coefficients fitted on all measured sets. Do not tune by hand. */
  lapse: {
    base: 3.73,
    gap: 0.48,
    decayed: -2.31,
    rhythm: -0.98,
    days: 0.22,
    unanswered: 0.08,
    twoWay: -0.09,
  },
  /** Half-life of the decayed count of contact-days, in days. */
  halfLife: 180,
} as const;
