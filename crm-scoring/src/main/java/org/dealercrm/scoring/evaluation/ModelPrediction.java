package org.dealercrm.scoring.evaluation;

import java.util.Optional;
import org.dealercrm.scoring.history.ClockUnit;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.lifetime.FitStatus;
import org.dealercrm.scoring.lifetime.LifetimeModel;
import org.dealercrm.scoring.lifetime.StoreFit;
import org.dealercrm.scoring.numeric.Finite;
import org.jspecify.annotations.Nullable;

/** Asks the models of a store about the customers of a holdout, each customer's by his kind; both are on one clock. */
final class ModelPrediction {

    /** Of more customers every n-th is asked how likely his number of visits was, because some models take long over it. */
    static final int MOST_SCORED_COUNTS = 20_000;

    private final LifetimeModel privateModel;
    private final LifetimeModel fleetModel;
    private final Holdout holdout;
    private final VisitHistory history;
    private final double horizon;

    private ModelPrediction(LifetimeModel privateModel, LifetimeModel fleetModel, Holdout holdout, int horizonDays) {
        ClockUnit unit = privateModel.unit();
        this.privateModel = privateModel;
        this.fleetModel = fleetModel;
        this.holdout = holdout;
        this.history = holdout.history(privateModel.family(), unit);
        this.horizon = history.horizon(horizonDays);
    }

    static Prediction of(
            String name,
            LifetimeModel privateModel,
            LifetimeModel fleetModel,
            Optional<FitStatus> status,
            Holdout holdout,
            int horizonDays) {
        return new ModelPrediction(privateModel, fleetModel, holdout, horizonDays).named(name, status);
    }

    /** Probability of return and expected visits only. */
    static Prediction ofReturn(String name, StoreFit<LifetimeModel> fit, Holdout holdout, int days) {
        ModelPrediction asked = new ModelPrediction(fit.modelFor(false), fit.modelFor(true), holdout, days);
        double[] probability = asked.probability();
        return new Prediction(
                name,
                ResultKind.MODEL,
                probability,
                probability,
                asked.expected(),
                null,
                null,
                Optional.of(fit.modelFor(false)),
                Optional.of(fit.privateCustomers().status()));
    }

    private Prediction named(String name, Optional<FitStatus> status) {
        double[] probability = probability();
        double[] expected = expected();
        return new Prediction(
                name,
                ResultKind.MODEL,
                probability,
                probability,
                expected,
                contribution(expected),
                probabilityOfActual(),
                Optional.of(privateModel),
                status);
    }

    private double[] probability() {
        return chosen(privateModel.pReturn(horizon, history), this::pReturn);
    }

    private double[] expected() {
        return chosen(privateModel.expectedVisits(horizon, history), this::expectedVisits);
    }

    /** A figure of a customer by his model. */
    @FunctionalInterface
    private interface Figure {
        double of(LifetimeModel model, int row);
    }

    private double pReturn(LifetimeModel model, int row) {
        return model.pReturn(horizon, history.frequency(row), history.recency(row), history.age(row));
    }

    private double expectedVisits(LifetimeModel model, int row) {
        return model.expectedVisits(horizon, history.frequency(row), history.recency(row), history.age(row));
    }

    /** The figures of the holdout's customers, those of fleets by their own model. */
    private double[] chosen(double[] byPrivateModel, Figure figure) {
        double[] chosen = new double[holdout.size()];
        for (int i = 0; i < chosen.length; i++) {
            int row = holdout.row(i);
            boolean apart = fleetModel != privateModel && history.isFleet(row);
            chosen[i] = apart ? figure.of(fleetModel.of(history, row), row) : byPrivateModel[row];
        }
        return chosen;
    }

    private double @Nullable [] contribution(double[] expected) {
        if (holdout.money().isEmpty()) {
            return null;
        }
        HoldoutMoney money = holdout.money().get();
        double[] contribution = new double[expected.length];
        for (int i = 0; i < expected.length; i++) {
            contribution[i] = Finite.product(expected[i], money.perVisit(i));
        }
        return contribution;
    }

    private double[] probabilityOfActual() {
        int step = countStep(holdout.size());
        double[] probability = new double[(holdout.size() + step - 1) / step];
        for (int n = 0; n < probability.length; n++) {
            int row = holdout.row(n * step);
            LifetimeModel model = (history.isFleet(row) ? fleetModel : privateModel).of(history, row);
            probability[n] = Math.min(
                    1,
                    model.probabilityOfVisits(
                            holdout.visits()[n * step],
                            horizon,
                            history.frequency(row),
                            history.recency(row),
                            history.age(row)));
        }
        return probability;
    }

    /** Every how many-th customer is asked about his count. */
    static int countStep(int customers) {
        return Math.max(1, (customers + MOST_SCORED_COUNTS - 1) / MOST_SCORED_COUNTS);
    }
}
