/**
 * The vehicle as a store knows it: its identification number (VIN, 车架号), its plates, its brand, model and model year, its
 * odometer readings, and what became of it.
 */
@NullMarked
package org.dealercrm.vehicle;

import org.jspecify.annotations.NullMarked;
