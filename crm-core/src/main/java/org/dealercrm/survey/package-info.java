/**
 * Surveys: what a store asks its customers, in which version, and what they answered.
 *
 * <p>A {@link org.dealercrm.survey.SurveyForm} lists items, such as "the advisor explained the bill", and questions about them:
 * what was perceived, what was expected, how much it matters. Every question has a declared
 * {@link org.dealercrm.survey.Scale}; nothing is inferred from answers, so that a recommendation question is one because the
 * store says so and not because somebody ticked a 10.
 *
 * <p>A {@link org.dealercrm.survey.Questionnaire} is one version of such a form from its draft to its retirement; a {@link
 * org.dealercrm.survey.SurveyResponse} is one customer's way from the invitation to his answers, or to none.
 */
@NullMarked
package org.dealercrm.survey;

import org.jspecify.annotations.NullMarked;
