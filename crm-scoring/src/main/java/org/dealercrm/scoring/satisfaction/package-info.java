/**
 * Customer satisfaction (客户满意度) out of the answers to a questionnaire.
 *
 * <p>{@link org.dealercrm.scoring.satisfaction.Responses} holds the answers to one version of a questionnaire in columns.
 */
@NullMarked
package org.dealercrm.scoring.satisfaction;

import org.jspecify.annotations.NullMarked;
