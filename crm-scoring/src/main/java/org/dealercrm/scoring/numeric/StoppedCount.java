package org.dealercrm.scoring.numeric;

/**
 * The number of events of a process whose rate is Gamma(shape, scale), up to a time h or until it stops, whichever comes first; it
 * stops at a time t with P(later than t) = (1 + t/stopScale)^-stopShape. For example, the visits of a customer within a year, if he may leave
 * meanwhile.
 *
 * <pre>P(n) = M_n(h) (1 + h/stopScale)^-stopShape + integral over t from 0 to h of M_n(t) stopShape / (stopScale + t) (1 + t/stopScale)^-stopShape</pre>
 *
 * <p>M_n(t) is the negative binomial mass of {@link CountMass}. Over ln(1 + t/c), c the shorter of the scales, the integrand is positive,
 * logarithmically concave and smooth. It is integrated in pieces from its mode outward, each short enough for its 24 points.
 */
public final class StoppedCount {

    private static final GaussLegendre RULE = GaussLegendre.of(24);

    /** By so much at most the logarithm of the integrand changes over a piece. */
    private static final double DROP = 8;

    /** e to minus this is below the last digit. */
    private static final double DEEP = 42;

    private static final int LOW_POWER = 16;

    private final double shape;
    private final double scale;
    private final double stopShape;
    private final double stopScale;
    private final double shorter;

    /**
     * A process; shapes from 1e-9 to 1e10, scales from 1e-12 to 1e16.
     *
     * @param shape of the rate, above 0
     * @param scale of the rate, above 0
     * @param stopShape of the stopping, above 0
     * @param stopScale of the stopping, above 0
     */
    public StoppedCount(double shape, double scale, double stopShape, double stopScale) {
        this.shape = shape;
        this.scale = scale;
        this.stopShape = stopShape;
        this.stopScale = stopScale;
        this.shorter = Math.min(scale, stopScale);
    }

    /**
     * The probability of exactly n events of a process that does not stop, a negative binomial mass.
     *
     * @param n the count, 0 to 100,000
     * @param shape of the rate, above 0
     * @param odds the time over the scale of the rate, not negative, finite
     * @return 0 to 1
     */
    public static double unstopped(int n, double shape, double odds) {
        return Math.exp(new CountMass(n, shape).log(odds));
    }

    /**
     * The probability of exactly n events.
     *
     * @param n the count, 0 to 100,000
     * @param h the time, not negative, finite
     * @return 0 to 1
     */
    public double probability(int n, double h) {
        if (n == 0) {
            ParetoRace stopFirst = new ParetoRace(stopShape, stopScale, shape, scale, h);
            return Math.min(1, Math.exp(stopFirst.logNone()) + stopFirst.first());
        }
        if (h == 0) {
            return 0;
        }
        CountMass mass = new CountMass(n, shape);
        double throughout = Math.exp(mass.log(h / scale) - stopShape * Math.log1p(h / stopScale));
        return Math.min(1, throughout + new Stopping(mass, n, h).integral());
    }

    /** The integral over the time of stopping. */
    private final class Stopping {
        private final CountMass mass;
        private final int n;
        private final double end;
        private double mode;
        private double top;

        Stopping(CountMass mass, int n, double h) {
            this.mass = mass;
            this.n = n;
            this.end = Math.log1p(h / shorter);
            double t = slope(h) >= 0 ? h : modeBefore(h);
            this.mode = Math.min(end, Math.log1p(t / shorter));
            this.top = log(mode);
        }

        double integral() {
            if (!(top > -800)) {
                return 0;
            }
            double sum = 0;
            for (double v = mode; v < end; ) {
                double length = Math.min(GaussLegendre.MOST_LENGTH, end - v);
                while (log(v) - log(v + length) > DROP) {
                    length /= 2;
                }
                sum += piece(v, length);
                v += length;
                if (negligible(v, sum)) {
                    break;
                }
            }
            for (double v = mode; v > 0; ) {
                double length = lengthBelow(v);
                v = length == v ? 0 : v - length;
                sum += piece(v, length);
                if (v > 0 && negligible(v, sum)) {
                    break;
                }
            }
            return sum * Math.exp(top);
        }

        private double lengthBelow(double v) {
            double length = Math.min(GaussLegendre.MOST_LENGTH, v);
            double low = v / 64;
            if (length == v && n <= LOW_POWER && log(v) - log(low) - n * Math.log(v / low) < DROP) {
                return v;
            }
            length = Math.min(length, v / 2);
            while (log(v) - log(v - length) > DROP) {
                length /= 2;
            }
            return length;
        }

        /** Whether what lies beyond v is: the slope only grows. */
        private boolean negligible(double v, double sum) {
            double height = log(v) - top;
            return height < -DEEP && Math.exp(height) < 1e-18 * sum * Math.abs(slope(time(v)));
        }

        private double piece(double v, double length) {
            double sum = 0;
            for (int i = 0; i < RULE.points; i++) {
                sum += RULE.weight[i] * Math.exp(log(v + length * RULE.node[i]) - top);
            }
            return length * sum;
        }

        private double time(double v) {
            return shorter * Math.expm1(v);
        }

        /** ln of the integrand over v = ln(1 + t/shorter). */
        private double log(double v) {
            double t = time(v);
            return mass.log(t / scale)
                    - stopShape * Logarithms.log1p(t / stopScale)
                    + Math.log(stopShape * ((shorter + t) / (stopScale + t)));
        }

        /** Its derivative by v. */
        private double slope(double t) {
            double arrivals = (n * scale - shape * t) / (t * (scale + t));
            return (arrivals - (stopShape + 1) / (stopScale + t)) * (shorter + t) + 1;
        }

        private double modeBefore(double h) {
            double high = Math.log(h);
            double low = high - 140;
            for (int i = 0; i < 60; i++) {
                double middle = (low + high) / 2;
                if (slope(Math.exp(middle)) >= 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return Math.exp(low);
        }
    }
}
