/** Work shared among the threads of this program; the library starts none and takes those that a host hands in. */
@NullMarked
package org.dealercrm.desk.work;

import org.jspecify.annotations.NullMarked;
