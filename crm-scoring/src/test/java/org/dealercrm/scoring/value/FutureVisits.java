package org.dealercrm.scoring.value;

import java.util.Arrays;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.hipparchus.random.RandomDataGenerator;

/** Futures of a known customer drawn at random by the definition of the beta-geometric models, independent of the code under test. */
final class FutureVisits {

    private final BetaGeometricModel model;
    private final double x;
    private final double tx;
    private final double age;
    private final double[] phases;

    FutureVisits(BetaGeometricModel model, double x, double tx, double age) {
        this.model = model;
        this.x = x;
        this.tx = tx;
        this.age = age;
        this.phases = new double[model.k()];
        double weight = 1;
        for (int j = 0; j < model.k(); j++) {
            phases[j] = weight;
            weight *= (shape(0) + j) / (j + 1) * ((age - tx) / (model.alpha() + age));
        }
        double sum = Arrays.stream(phases).sum();
        Arrays.setAll(phases, j -> phases[j] / sum);
    }

    private double shape(int j) {
        return model.r() + model.k() * x + j;
    }

    private double stayedSoFar() {
        return model.b() + x + (model.dropoutAtStart() ? 1 : 0);
    }

    /** The times of one customer's visits within the horizon. */
    double[] draw(double horizon, RandomDataGenerator random) {
        if (random.nextUniform(0, 1) >= model.pAlive(x, tx, age)) {
            return new double[0];
        }
        int j = phase(random.nextUniform(0, 1));
        double rate = random.nextGamma(shape(j), 1) / (model.alpha() + age);
        double leaving = random.nextBeta(model.a(), stayedSoFar());
        double[] times = new double[16];
        int n = 0;
        double time = random.nextGamma(model.k() - j, 1) / rate;
        while (time <= horizon) {
            times = n < times.length ? times : Arrays.copyOf(times, 2 * n);
            times[n++] = time;
            if (random.nextUniform(0, 1) < leaving) {
                break;
            }
            time += random.nextGamma(model.k(), 1) / rate;
        }
        return Arrays.copyOf(times, n);
    }

    private int phase(double u) {
        double below = 0;
        for (int j = 0; j < phases.length - 1; j++) {
            below += phases[j];
            if (u < below) {
                return j;
            }
        }
        return phases.length - 1;
    }
}
