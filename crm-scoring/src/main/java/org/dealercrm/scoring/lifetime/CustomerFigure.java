package org.dealercrm.scoring.lifetime;

/** A figure of a customer by his statistics. */
@FunctionalInterface
interface CustomerFigure {

    double of(double x, double tx, double age);
}
