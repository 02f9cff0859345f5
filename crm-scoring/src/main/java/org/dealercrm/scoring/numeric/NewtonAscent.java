package org.dealercrm.scoring.numeric;

import java.util.Arrays;
import java.util.Optional;

/**
 * Climbs to a maximum of a smooth function of a few variables within bounds, by Newton steps that are shortened and turned
 * towards the gradient as far as needed.
 *
 * <p>Reference: Levenberg (1944) and Marquardt (1963) for the damping, with exact second derivatives; variables at a bound
 * whose gradient points outward are held (Bertsekas, D. P. "Projected Newton methods", SIAM J. Control Optim. 20, 1982).
 */
public final class NewtonAscent {

    private static final int MOST_ITERATIONS = 300;
    private static final double LONGEST_STEP = 2;
    /**
     * The climb ends with a step shorter than this; Newton's steps shrink quadratically, so the next one is nil. It goes on if the step was
     * short because a bound was near: then other variables are free to move.
     */
    private static final double SHORT_STEP = 1e-9;

    private static final double LEAST_DAMPING = 1e-7;
    private static final double MOST_DAMPING = 1e14;

    private final SmoothFunction function;
    private final double[] lower;
    private final double[] upper;

    private double[] at;
    private double value;
    private double[] gradient;
    private double[][] hessian;
    private double damping;

    private NewtonAscent(SmoothFunction function, double[] start, double[] lower, double[] upper) {
        int n = start.length;
        this.function = function;
        this.lower = lower;
        this.upper = upper;
        this.at = start.clone();
        this.gradient = new double[n];
        this.hessian = new double[n][n];
        for (int i = 0; i < n; i++) {
            at[i] = within(i, at[i]);
        }
        this.value = function.evaluate(at, gradient, hessian);
    }

    /**
     * Climbs from a starting point.
     *
     * @param function finite within the bounds
     * @param start where to start; moved into the bounds if it lies outside
     * @param lower the least value of each variable
     * @param upper the greatest value of each variable
     * @return where the climb ended, never null
     */
    public static Maximum climb(SmoothFunction function, double[] start, double[] lower, double[] upper) {
        return new NewtonAscent(function, start, lower, upper).run();
    }

    private Maximum run() {
        int iterations = 0;
        boolean settled = false;
        while (!settled && iterations < MOST_ITERATIONS) {
            iterations++;
            settled = !step();
        }
        boolean atBound = false;
        for (int i = 0; i < at.length; i++) {
            atBound |= held(i);
        }
        return new Maximum(at, value, hessian, gradientNorm(at, gradient), iterations, settled, atBound);
    }

    /** Takes one step if one leads upward; answers whether another one may be worth while. */
    private boolean step() {
        int[] free = freeVariables();
        if (free.length == 0) {
            return false;
        }
        while (damping <= MOST_DAMPING) {
            Optional<double[]> direction = direction(free);
            if (direction.isPresent()) {
                double[] next = moved(free, direction.get());
                double gain = predictedGain(next);
                Trial trial = new Trial(next);
                if (trial.better(gain)) {
                    boolean isShort = trial.distance() < SHORT_STEP && damping < 1e-3;
                    trial.accept(gain);
                    return !isShort || !Arrays.equals(free, freeVariables());
                }
                if (Math.abs(gain) <= rounding() && trial.distance() < SHORT_STEP * 100) {
                    return false;
                }
            }
            damping = Math.max(LEAST_DAMPING, damping * 8);
        }
        return false;
    }

    private int[] freeVariables() {
        int[] free = new int[at.length];
        int count = 0;
        for (int i = 0; i < at.length; i++) {
            if (!held(i)) {
                free[count++] = i;
            }
        }
        return Arrays.copyOf(free, count);
    }

    private boolean held(int i) {
        return held(i, at, gradient);
    }

    /** Whether a variable rests at a bound and the function rises beyond it. */
    private boolean held(int i, double[] point, double[] slope) {
        return (point[i] <= lower[i] && slope[i] < 0) || (point[i] >= upper[i] && slope[i] > 0);
    }

    /** (-H + damping D) d = g over the free variables, D the size of H's diagonal; without d if the matrix is not positive definite. */
    private Optional<double[]> direction(int[] free) {
        return direction(free, new double[at.length], new boolean[at.length]);
    }

    /** The same given that the stopped variables take their steps e: (-H + damping D) d = g + H e. */
    private Optional<double[]> direction(int[] free, double[] step, boolean[] stopped) {
        double largest = 0;
        for (int i : free) {
            largest = Math.max(largest, Math.abs(hessian[i][i]));
        }
        double least = Math.max(largest * 1e-12, Double.MIN_NORMAL);
        double[][] matrix = new double[free.length][free.length];
        double[] right = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            right[i] = gradient[free[i]];
            for (int j = 0; j < at.length; j++) {
                right[i] += stopped[j] ? hessian[free[i]][j] * step[j] : 0;
            }
            for (int j = 0; j < free.length; j++) {
                matrix[i][j] = -hessian[free[i]][free[j]];
            }
            matrix[i][i] += damping * Math.max(Math.abs(hessian[free[i]][free[i]]), least);
        }
        return Cholesky.solve(matrix, right);
    }

    /**
     * The point to which a direction leads. What would cross a bound stops there, and the others take the step that is best given that,
     * until none crosses (a quadratic programme's active set).
     */
    private double[] moved(int[] free, double[] direction) {
        double[] step = new double[at.length];
        boolean[] stopped = new boolean[at.length];
        int[] moving = free;
        Optional<double[]> ahead = Optional.of(direction);
        while (ahead.isPresent() && crosses(moving, shortened(ahead.get()), step, stopped)) {
            moving = Arrays.stream(moving).filter(v -> !stopped[v]).toArray();
            ahead = moving.length == 0 ? Optional.empty() : direction(moving, step, stopped);
        }
        return end(free, step, stopped);
    }

    /** d min(1, {@value #LONGEST_STEP} / max |d_i|). */
    private static double[] shortened(double[] direction) {
        double longest = 0;
        for (double d : direction) {
            longest = Math.max(longest, Math.abs(d));
        }
        double scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        return Arrays.stream(direction).map(d -> scale * d).toArray();
    }

    /** Gives the moving variables their steps, held to the room that the bounds leave; whether one of them is stopped by that. */
    private boolean crosses(int[] moving, double[] direction, double[] step, boolean[] stopped) {
        boolean crosses = false;
        for (int i = 0; i < moving.length; i++) {
            int v = moving[i];
            double room = (direction[i] > 0 ? upper[v] : lower[v]) - at[v];
            stopped[v] = Math.abs(direction[i]) > Math.abs(room);
            step[v] = stopped[v] ? room : direction[i];
            crosses |= stopped[v];
        }
        return crosses;
    }

    /** x + step, with a stopped variable on its very bound, which the sum might miss by a rounding. */
    private double[] end(int[] free, double[] step, boolean[] stopped) {
        double[] next = at.clone();
        for (int v : free) {
            next[v] = stopped[v] ? bound(v, step[v]) : within(v, at[v] + step[v]);
        }
        return next;
    }

    /** The bound that lies in the direction of a step; where there is no room the variable is on it already. */
    private double bound(int v, double step) {
        return step > 0 ? upper[v] : step < 0 ? lower[v] : at[v];
    }

    /** What the value's own rounding may hide. */
    private double rounding() {
        return 1e-13 * Math.abs(value);
    }

    private double within(int i, double x) {
        return Math.max(lower[i], Math.min(upper[i], x));
    }

    /** g'd + d'H d / 2. */
    private double predictedGain(double[] next) {
        double gain = 0;
        for (int i = 0; i < at.length; i++) {
            double di = next[i] - at[i];
            gain += gradient[i] * di;
            for (int j = 0; j < at.length; j++) {
                gain += 0.5 * di * hessian[i][j] * (next[j] - at[j]);
            }
        }
        return gain;
    }

    /** |g| without the variables that are held. */
    private double gradientNorm(double[] point, double[] slope) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += held(i, point, slope) ? 0 : slope[i] * slope[i];
        }
        return Math.sqrt(sum);
    }

    /** A point to which a step would lead. */
    private final class Trial {
        private final double[] point;
        private final double[] slope;
        private final double[][] curvature;
        private final double height;

        Trial(double[] point) {
            this.point = point;
            this.slope = new double[point.length];
            this.curvature = new double[point.length][point.length];
            this.height = function.evaluate(point, slope, curvature);
        }

        double distance() {
            double longest = 0;
            for (int i = 0; i < point.length; i++) {
                longest = Math.max(longest, Math.abs(point[i] - at[i]));
            }
            return longest;
        }

        /**
         * Whether the trial is an improvement. Where the predicted gain is lost in the rounding of the value itself, the
         * gradient decides.
         */
        boolean better(double predicted) {
            if (Math.abs(predicted) > rounding()) {
                return height - value > 1e-4 * predicted && predicted > 0;
            }
            return height >= value - rounding() && gradientNorm(point, slope) < gradientNorm(at, gradient);
        }

        void accept(double predicted) {
            double ratio = Math.abs(predicted) > rounding() ? (height - value) / predicted : 1;
            if (ratio > 0.7) {
                damping = damping < LEAST_DAMPING ? 0 : damping / 8;
            } else if (ratio < 0.2) {
                damping = Math.max(LEAST_DAMPING, damping * 4);
            }
            at = point;
            value = height;
            gradient = slope;
            hessian = curvature;
        }
    }
}
