package org.dealercrm.scoring.lifetime;

/** A figure of a customer by his model and statistics. */
@FunctionalInterface
interface CustomerFigure {

    double of(LifetimeModel model, double x, double tx, double age);
}
