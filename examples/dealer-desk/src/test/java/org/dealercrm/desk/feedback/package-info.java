/** Tests of the words of smartcn and of the measurement on labelled texts. */
@NullMarked
package org.dealercrm.desk.feedback;

import org.jspecify.annotations.NullMarked;
