/**
 * Customer satisfaction (客户满意度) out of the answers to a questionnaire.
 *
 * <p>{@link org.dealercrm.scoring.satisfaction.Responses} holds the answers to one version of a questionnaire in columns.
 * {@link org.dealercrm.scoring.satisfaction.SatisfactionAnalysis} makes all figures of them that the questionnaire permits: gaps
 * between perceived and expected, performance, the four criteria of the trade with items chosen from hopes and complaints, indices of
 * 100 and of 1,000 points, CSAT, CES, NPS; each channel by itself before they are pooled. Every figure is an {@link
 * org.dealercrm.scoring.estimate.Estimation}: with interval, sample, breakdown and provenance, or the reason why there is none.
 *
 * <p>{@link org.dealercrm.scoring.satisfaction.CellWeighting} weighs responses to known shares, and {@link
 * org.dealercrm.scoring.satisfaction.StoreShrinkage} keeps small stores from the ends of a league table.
 *
 * <p>Answers are counted by points of their scale and sums over responses are exact, so that figures and intervals are the same to
 * the last bit in any order of the responses.
 */
@NullMarked
package org.dealercrm.scoring.satisfaction;

import org.jspecify.annotations.NullMarked;
