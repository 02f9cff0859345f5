package org.dealercrm.desk.simulation;

/** How a car is driven. */
final class DrivingLife {}
