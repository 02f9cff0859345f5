package org.dealercrm.scoring.numeric;

/**
 * The mean of a function of a probability p ~ Beta(a, b), by the double exponential rule over the logit of p, which converges to all
 * digits on both open ends.
 *
 * <p>Reference: Takahasi, H.; Mori, M. "Double exponential formulas for numerical integration", Publ. RIMS 9, 1974.
 */
public final class BetaMean {

    private static final double STEP = 1.0 / 128;

    private BetaMean() {}

    /** A function of a probability. */
    @FunctionalInterface
    public interface OfProbability {

        /**
         * Its value.
         *
         * @param p the probability, 0 to 1
         * @param complement 1 - p, to full precision also where p is nearly 1
         * @return the value, finite
         */
        double at(double p, double complement);
    }

    /**
     * The mean.
     *
     * @param a above 0
     * @param b above 0
     * @param depth points whose weight is below e to this of the greatest are left out: -42, less where the function is far greater there
     *     than elsewhere
     * @param function smooth within 0 and 1, not null
     * @return the mean
     */
    public static double of(double a, double b, double depth, OfProbability function) {
        double centre = Math.log(a / b);
        double width = Math.min(1, Math.sqrt(1 / a + 1 / b));
        double top = logWeight(a, b, centre);
        double weights = 0;
        double sum = 0;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = side < 0 ? 0 : 1; ; i++) {
                double v = side * i * STEP;
                double logit = centre + width * Math.sinh(v);
                double below = logWeight(a, b, logit) - top;
                double weight = Math.exp(below) * Math.cosh(v);
                weights += weight;
                sum += weight
                        * function.at(Math.exp(-Logarithms.softPlus(-logit)), Math.exp(-Logarithms.softPlus(logit)));
                if (below + Math.abs(v) < depth) {
                    break;
                }
            }
        }
        return sum / weights;
    }

    /** ln p^a (1 - p)^b, the Beta density over the logit of p. */
    private static double logWeight(double a, double b, double logit) {
        return -a * Logarithms.softPlus(-logit) - b * Logarithms.softPlus(logit);
    }
}
