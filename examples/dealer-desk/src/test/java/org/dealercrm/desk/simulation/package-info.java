/** Tests of the simulated store. */
@NullMarked
package org.dealercrm.desk.simulation;

import org.jspecify.annotations.NullMarked;
