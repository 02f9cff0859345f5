package org.dealercrm.scoring.value;

/** Arithmetic that stays within the finite numbers. */
final class Finite {

    private Finite() {}

    /** A product that neither overflows nor is a negative zero. */
    static double product(double a, double b) {
        double product = a * b;
        return product == 0 ? 0 : within(product);
    }

    /** The nearest finite number. */
    static double within(double number) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number));
    }
}
