/**
 * A 4S store that never was: buyers, their cars, how they drive, when they come to the workshop and why they stay away. It
 * stands in for the service history that no store publishes, and everything made from it is to be labelled "simulated".
 *
 * <p>What a store would see is in {@link org.dealercrm.desk.simulation.SimulatedCustomer}; who has really left, when and
 * why is in {@link org.dealercrm.desk.simulation.GroundTruth} and is for the comparison in the report only.
 */
@NullMarked
package org.dealercrm.desk.simulation;

import org.jspecify.annotations.NullMarked;
