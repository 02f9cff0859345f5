/** What the sentences of all packages have in common. Not exported. */
@NullMarked
package org.dealercrm.template.wording;

import org.jspecify.annotations.NullMarked;
