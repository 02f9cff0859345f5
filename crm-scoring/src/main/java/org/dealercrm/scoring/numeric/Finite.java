package org.dealercrm.scoring.numeric;

/** Arithmetic that stays within the finite numbers. */
public final class Finite {

    private Finite() {}

    /**
     * A product that neither overflows nor is a negative zero.
     *
     * @param a finite
     * @param b finite
     * @return finite
     */
    public static double product(double a, double b) {
        double product = a * b;
        return product == 0 ? 0 : within(product);
    }

    /**
     * The nearest finite number.
     *
     * @param number not NaN
     * @return finite
     */
    public static double within(double number) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number));
    }
}
