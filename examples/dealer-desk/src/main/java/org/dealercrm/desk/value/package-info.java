/**
 * What a store's customers are worth: what they bought, brought to the library's value analyses, and what they are expected to
 * contribute. Where the data tell the profit line (the lines of repair orders do, a log of visits does not) it is kept.
 */
@NullMarked
package org.dealercrm.desk.value;

import org.jspecify.annotations.NullMarked;
