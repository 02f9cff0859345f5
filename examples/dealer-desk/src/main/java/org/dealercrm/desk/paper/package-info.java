/** Letters on paper: a page as PDF, in a font of this machine that has every character of the letter. */
@NullMarked
package org.dealercrm.desk.paper;

import org.jspecify.annotations.NullMarked;
