/**
 * Surveys: what a store asks its customers, in which version, and what they answered.
 *
 * <p>A {@link org.dealercrm.survey.SurveyForm} lists items, such as "the advisor explained the bill", and questions about them:
 * what was perceived, what was expected, how much it matters. Every question has a declared
 * {@link org.dealercrm.survey.Scale}; nothing is inferred from answers, so that a recommendation question is one because the
 * store says so and not because somebody ticked a 10.
 */
@NullMarked
package org.dealercrm.survey;

import org.jspecify.annotations.NullMarked;
