package org.dealercrm.scoring.delivered;

/** What came of one person's pairwise judgements: a {@link PairwiseMatrix}, or {@link FaultyJudgements} with every problem named. */
public sealed interface PairwiseReading permits PairwiseMatrix, FaultyJudgements {}
