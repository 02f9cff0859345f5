package org.dealercrm.scoring.value;

/**
 * A point of a Lorenz curve (Lorenz, M. O. "Methods of measuring the concentration of wealth", Publications of the American Statistical
 * Association 9, 1905).
 *
 * @param customers the share of customers, those of the least values first, 0 to 1
 * @param value the share of the value that they bring, 0 to 1, never above the share of customers
 */
public record LorenzPoint(double customers, double value) {}
