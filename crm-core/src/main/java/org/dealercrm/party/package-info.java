/** Who somebody is to write to or to call: names, telephone numbers, e-mail and postal addresses. */
@NullMarked
package org.dealercrm.party;

import org.jspecify.annotations.NullMarked;
