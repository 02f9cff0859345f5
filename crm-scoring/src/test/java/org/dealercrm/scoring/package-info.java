/** What the tests of this module share. */
@NullMarked
package org.dealercrm.scoring;

import org.jspecify.annotations.NullMarked;
