/**
 * Service in the workshop: the repair order (维修工单), from the arrival of a vehicle to the paid bill, with its lines, who pays
 * each of them, and the states it may pass through.
 */
@NullMarked
package org.dealercrm.service;

import org.jspecify.annotations.NullMarked;
