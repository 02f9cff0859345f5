package org.dealercrm.scoring.value;

import java.util.Arrays;
import org.dealercrm.scoring.lifetime.BetaGeometricModel;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.numeric.GammaPoisson;
import org.hipparchus.random.RandomDataGenerator;

/**
 * What the beta-geometric models say of a known customer's future, from their definition and independent of the code under test: the
 * distribution of the visit count, and one future drawn at random.
 */
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

    /** As a {@link VisitCountDistribution}. */
    static double probability(LifetimeModel model, double horizon, int visits, double x, double tx, double age) {
        return new FutureVisits((BetaGeometricModel) model, x, tx, age).probability(horizon, visits);
    }

    /** Reached the visit and left after it, or stayed and the next gap lasts longer; or left before. */
    private double probability(double horizon, int n) {
        double alive = model.pAlive(x, tx, age);
        double reached = staying(n - 1);
        double stayed = staying(n);
        double sum = 0;
        for (int j = 0; j < model.k(); j++) {
            double due = atLeast(horizon, j, model.k() * n - j);
            double next = atLeast(horizon, j, model.k() * (n + 1) - j);
            sum += phases[j] * (stayed * (due - next) + (n == 0 ? 0 : (reached - stayed) * due));
        }
        return alive * sum + (n == 0 ? 1 - alive : 0);
    }

    private double atLeast(double horizon, int j, int events) {
        return events <= 0 ? 1 : new GammaPoisson(shape(j), horizon / (model.alpha() + age)).atLeast(events);
    }

    private double shape(int j) {
        return model.r() + model.k() * x + j;
    }

    private double stayedSoFar() {
        return model.b() + x + (model.dropoutAtStart() ? 1 : 0);
    }

    private double staying(int visits) {
        double product = 1;
        for (int i = 0; i < visits; i++) {
            product *= (stayedSoFar() + i) / (model.a() + stayedSoFar() + i);
        }
        return product;
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
