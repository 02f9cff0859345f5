/**
 * Free text of customers at the dealer's desk: the library's port for words implemented with Lucene's smartcn, and how well the
 * built-in dictionary finds topics and tones in texts that people have labelled.
 */
@NullMarked
package org.dealercrm.desk.feedback;

import org.jspecify.annotations.NullMarked;
