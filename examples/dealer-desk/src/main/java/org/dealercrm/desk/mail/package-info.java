/** Letters of the store going out: to whom, in which language, one file each; what cannot be written says why. */
@NullMarked
package org.dealercrm.desk.mail;

import org.jspecify.annotations.NullMarked;
