package org.dealercrm.scoring.calibration;

/**
 * A customer before a window: what a model said of his coming, and what it does not know.
 *
 * @param p the model's probability of a visit within the window, 0 to 1
 * @param x repeat visits, not negative
 * @param silenceDays days since the last visit when the window begins, not negative
 * @param ageDays days observed when the window begins, not negative
 * @param later whether the window follows another one in which he did not come: who is known to be gone by then is still in it
 */
record WindowRow(double p, double x, double silenceDays, double ageDays, boolean later) {}
