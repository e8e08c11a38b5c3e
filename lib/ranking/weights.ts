/**
 * Every number the ranking rests on, with the range in which it may sensibly be moved. "Measured" values come from the
 * comparison of scorers on real e-mail, letter and message logs; "choice" values are product decisions that no data set
 * known to us can test (none has goals, cadences or favours).
 */
export const WEIGHTS = {
  /** Freshness falls as (1 + gap / 30 days)^-1.75. Ranges 15–45, 1–2. Measured: steeper forecasts contact better,
   * flatter forecasts answers better; the plateau runs from (15, 1.5) to (30, 2). */
  freshnessDays: 30,
  freshnessPower: 1.75,
  /** Bond is (0.5 + days) to this power. Range 0.4–0.75. Measured: a plateau from 0.5 to 0.6. */
  bondPower: 0.6,
  /** What somebody who never took part counts for, in days. Range 0.1–1. Measured: order hardly moves. */
  bondStart: 0.5,
  /** Smoothing of reciprocity: an untried tie starts at a third. Range 0–2 each. Measured: order hardly moves. */
  twoWayPrior: { same: 0.5, all: 1.5 },
  /** The least freshness, that of some four years of silence, and what somebody has who never took part. Range
   * 0.0001–0.01. Choice: a tie of long ago is worth no less than none. */
  leastFreshness: 0.001,
  /** Approaches less than this many days after an earlier one belong to the same attempt. Range 7–30. Measured: better
   * than counting every approach; most answers to letters come within ten days (Oliveira & Barabási 2005). */
  attemptDays: 14,
  /** Attempts without an answer that are looked at one by one. Range 3–50. Choice. */
  attemptsKept: 12,

  /** Rhythm of a tie with no history, in days, and how many gaps that prior weighs. Range 7–180 and 1–4. Measured. */
  rhythmPrior: { days: 45, gaps: 2 },
  /** Cadence when the user asks for none: this many rhythms, within these days. Ranges 1–3, 7–30, 180–730. Measured:
   * at one to two rhythms more than half get in touch anyway. */
  cadenceRhythms: 2,
  cadenceLeast: 14,
  cadenceMost: 365,
  /** Cadence after a first meeting, and for how long a meeting counts as new, in days. Ranges 1–14, 14–90. Choice. */
  newCadence: 3,
  newWithin: 30,
  /** Share of the cadence at which somebody begins to be due, and over which share it rises to fully due. Choice. */
  dueFrom: 0.8,
  dueOver: 0.4,

  /** What a full match with all goals adds. Range 0–1. Choice. */
  fit: 0.6,
  /** Most that the balance of favours moves a score, and the difference that moves it by three quarters of that.
   * Ranges 0–0.3, 1–10. Choice; direction from Flynn 2003 and Grant 2013. */
  debt: 0.15,
  debtScale: 3,
  /** Factor for an answer that is owed, and between which days it counts. Ranges 1–1.5, 0–7, 30–180. Direction
   * measured (people one has left waiting answered .51–.60 of approaches against .37); 1.5 up to 180 days cost .017 of
   * NDCG@5 in forecasting two-way contact, 1.25 up to 60 days costs nothing. */
  owed: 1.25,
  owedFrom: 3,
  owedTo: 60,
  /** Factor for an occasion, its days before and after, least silence, and how due it makes. Choice. */
  hook: 1.5,
  hookAhead: 7,
  hookBehind: 14,
  hookGap: 14,
  hookDue: 0.8,
  /** Factor for a first meeting not followed up. Range 1–2. Choice. */
  newness: 1.6,
  /** Factor for importance 1, 2 and 3. Ranges 1, 1–1.5, 1–2. Choice. */
  importance: [1, 1.25, 1.6],

  /** A promise comes first from this many days before it is due. Range 0–30. Choice. */
  promiseAhead: 7,
  /** Approaches in a row without an answer that make a contact rest, and for how long, in days. Ranges 2–6, 60–365.
   * Measured: after three a quarter answer, against half after none. See the signal `rest` for what the rule costs. */
  restAfter: 3,
  restDays: 180,
  /** A snooze that has ended makes a contact due for this many days. Range 7–30. Choice. */
  snoozeOverFor: 14,
  /** A booked meeting within this many days makes a suggestion needless. Range 7–60. Choice. */
  bookedWithin: 30,
  /** Dormant: silent for more than these days and this many rhythms, with at least this many contact-days both ways.
   * Ranges 180–1,095, 4–15, 2–10. Levin, Walter & Murnighan 2011; Navarro et al. 2017 for eight rhythms. */
  dormantDays: 365,
  dormantRhythms: 8,
  dormantContactDays: 3,
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
