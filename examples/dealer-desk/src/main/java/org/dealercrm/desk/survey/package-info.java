/** Surveys as a store's files tell them: who was asked by which channel, what he answered, and what he wrote beside it. */
@NullMarked
package org.dealercrm.desk.survey;

import org.jspecify.annotations.NullMarked;
