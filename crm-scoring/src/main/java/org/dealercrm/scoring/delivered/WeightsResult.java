package org.dealercrm.scoring.delivered;

/** What came of looking for weights: {@link Weights}, or {@link NoWeights} with the reason why there are none. */
public sealed interface WeightsResult permits Weights, NoWeights {}
