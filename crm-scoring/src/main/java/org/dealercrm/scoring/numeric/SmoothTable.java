package org.dealercrm.scoring.numeric;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A smooth function that is asked for very often within a range, tabulated by Chebyshev polynomials to the rounding of a double.
 *
 * <p>First say where it will be asked for ({@link #announce}), then ask ({@link #at}). A panel of the range that is hardly asked for,
 * or on which the polynomial has not converged, is answered by the function itself; so the answers depend on what was announced
 * and not on its order.
 *
 * <p>Reference: Trefethen, L. N. "Approximation Theory and Approximation Practice", SIAM 2013, chapters 3 and 8.
 */
public final class SmoothTable {

    private static final int PANELS = 8;
    private static final int NODES = 14;
    /** The last two coefficients of a converged polynomial are below this part of the largest. */
    private static final double NEGLIGIBLE = 1e-14;

    private final DoubleUnaryOperator function;
    private final double low;
    private final double scale;
    private final int[] announced = new int[PANELS];
    private final double[] @Nullable [] coefficients = new double[PANELS][];

    /**
     * A table that is still empty.
     *
     * @param function finite and smooth within the range, not null
     * @param low the least argument
     * @param high the greatest argument, not below the least
     */
    public SmoothTable(DoubleUnaryOperator function, double low, double high) {
        this.function = function;
        this.low = low;
        this.scale = high > low ? PANELS / (high - low) : 0;
    }

    /**
     * Says that the function will be asked for once at an argument.
     *
     * @param z within the range
     */
    public void announce(double z) {
        announced[panel(z)]++;
    }

    /**
     * The function.
     *
     * @param z within the range
     * @return its value, to about two units in the fifteenth digit of its greatest value on the panel
     */
    public double at(double z) {
        int panel = panel(z);
        double[] c = coefficients[panel];
        if (c == null) {
            c = tabulated(panel);
            coefficients[panel] = c;
        }
        return c.length == 0 ? function.applyAsDouble(z) : clenshaw(c, 2 * ((z - low) * scale - panel) - 1);
    }

    private int panel(double z) {
        return Math.max(0, Math.min(PANELS - 1, (int) ((z - low) * scale)));
    }

    /** The sum of c_i T_i(t). */
    private static double clenshaw(double[] c, double t) {
        double twice = 2 * t;
        double later = 0;
        double next = 0;
        for (int i = NODES - 1; i > 0; i--) {
            double sum = Math.fma(twice, next, c[i] - later);
            later = next;
            next = sum;
        }
        return Math.fma(t, next, c[0] - later);
    }

    /** The coefficients of a panel; none where the table does not pay or does not converge. */
    private double[] tabulated(int panel) {
        if (announced[panel] < 2 * NODES || scale == 0) {
            return new double[0];
        }
        double[] values = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            double t = Math.cos(Math.PI * (i + 0.5) / NODES);
            values[i] = function.applyAsDouble(low + (panel + (t + 1) / 2) / scale);
        }
        double[] c = new double[NODES];
        double largest = 0;
        for (int j = 0; j < NODES; j++) {
            for (int i = 0; i < NODES; i++) {
                c[j] += values[i] * Math.cos(Math.PI * j * (i + 0.5) / NODES) * (j == 0 ? 1 : 2) / NODES;
            }
            largest = Math.max(largest, Math.abs(c[j]));
        }
        boolean converged = Math.abs(c[NODES - 1]) + Math.abs(c[NODES - 2]) <= NEGLIGIBLE * largest;
        return converged ? c : new double[0];
    }
}
