/** How far long work has come, told to whoever shows it; the work itself knows no terminal. */
@NullMarked
package org.dealercrm.desk.progress;

import org.jspecify.annotations.NullMarked;
