package org.dealercrm.scoring.lifetime;

import java.util.random.RandomGenerator;

/** Random draws for simulations. */
final class Draw {

    private Draw() {}

    /** Gamma with rate 1 (Marsaglia, Tsang 2000; below shape 1 by their boost). */
    static double gamma(double shape, RandomGenerator random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = normal(random);
            double v = Math.pow(1 + c * z, 3);
            if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    static double beta(double a, double b, RandomGenerator random) {
        double left = gamma(a, random);
        return left / (left + gamma(b, random));
    }

    private static double normal(RandomGenerator random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
