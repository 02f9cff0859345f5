package org.dealercrm.scoring.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealercrm.scoring.history.SatisfactionAnswer;
import org.dealercrm.scoring.history.VisitHistory;
import org.dealercrm.scoring.numeric.Logarithms;

/**
 * Explains a customer's probability to return by his inputs, against the baseline customer of his kind, private or fleet.
 *
 * <p>The game: a coalition of inputs takes the customer's own values, all other inputs take the baseline's; its worth is the logit
 * of the probability to return of that half-imagined customer. Its Shapley values are the contributions, so they add up to
 * logit(customer) - logit(baseline). Inputs are silence s = T - t_x, rhythm g = t_x / x, tenure tau = t_x; a customer who never
 * came again has no rhythm and takes the baseline's. Where the model knows covariates they are one more input, all of them together,
 * the baseline's being the means. What a customer answered is no input of the game: it adds its shift to the logit
 * whatever the others are, and the baseline customer did not answer. Regularity has no worth in any coalition: with gaps of Erlang-k and a k
 * for the whole store, the product of a customer's gaps does not depend on his rate and cancels in his posterior.
 *
 * <p>A probability is held within 1e-12 of 0 and 1 before its logit is taken, so no contribution is infinite.
 */
final class Scorecard {

    private static final int MAX_REASONS = 5;
    private static final List<ReasonCode> PLAYERS =
            List.of(ReasonCode.SILENCE, ReasonCode.RHYTHM, ReasonCode.TENURE, ReasonCode.REGULARITY);
    private static final List<ReasonCode> PLAYERS_WITH_COVARIATES = List.of(
            ReasonCode.SILENCE, ReasonCode.RHYTHM, ReasonCode.TENURE, ReasonCode.REGULARITY, ReasonCode.COVARIATES);
    private static final int SILENCE = 1;
    private static final int RHYTHM = 2;
    private static final int TENURE = 4;
    private static final int REGULARITY = 8;
    private static final int COVARIATES = 16;

    private final Outlook outlook;
    private final BaselineCustomer baseline;
    private final int regularity;
    private final double baselineLogit;
    private final double costToServe;
    private final Optional<TypicalCovariates> covariates;
    private final Optional<StoreSatisfaction> satisfaction;
    private final List<ReasonCode> players;
    /** The inputs that move the probability. */
    private final int moving;

    Scorecard(
            Outlook outlook,
            BaselineCustomer baseline,
            int regularity,
            double costToServe,
            Optional<TypicalCovariates> covariates,
            Optional<StoreSatisfaction> satisfaction) {
        this.outlook = outlook;
        this.baseline = baseline;
        this.regularity = regularity;
        this.costToServe = costToServe;
        this.covariates = covariates;
        this.satisfaction = satisfaction;
        this.players = covariates.isPresent() ? PLAYERS_WITH_COVARIATES : PLAYERS;
        this.moving = SILENCE | RHYTHM | TENURE | (covariates.isPresent() ? COVARIATES : 0);
        this.baselineLogit = Logarithms.logit(baselinePReturn());
    }

    double baselinePReturn() {
        double tenure = baseline.tenure();
        return outlook.pReturn(baseline.repeatVisits(), tenure, tenure + baseline.silence());
    }

    /**
     * Rules first, then inputs by the size of their contribution; only inputs without any are left out beyond five.
     *
     * @param pReturn what the outlook says of the standing
     * @param answer the answer by which the customer is judged
     */
    List<Reason> reasons(
            VisitHistory history, int row, Standing standing, double pReturn, Optional<SatisfactionAnswer> answer) {
        List<Reason> reasons = new ArrayList<>(MAX_REASONS);
        for (ReasonCode rule : ClassRule.rules(standing, outlook)) {
            reasons.add(rule(rule, history, row, standing));
        }
        if (standing.departure() != null) {
            return reasons;
        }
        reasons.addAll(inputs(history, row, standing, pReturn, answer));
        return reasons.subList(0, Math.min(MAX_REASONS, reasons.size()));
    }

    /**
     * An answer adds the same to the logit whatever the other inputs are, so its Shapley value is that, and the game of the others is
     * played without it.
     */
    private List<Reason> inputs(
            VisitHistory history, int row, Standing standing, double pReturn, Optional<SatisfactionAnswer> answer) {
        double byVisits = answer.isPresent() ? outlook.pReturnByVisits(standing) : pReturn;
        double[] contributions = contributions(standing, byVisits);
        List<Reason> inputs = new ArrayList<>(players.size());
        for (int player = 0; player < contributions.length; player++) {
            ReasonCode code = players.get(player);
            // Adding 0.0 turns a negative zero into zero.
            Reason input = input(code, contributions[player] + 0.0, history, row, standing);
            inputs.add(history.isFleet(row) ? ofFleet(input) : input);
        }
        answer.ifPresent(given -> inputs.add(satisfaction
                .orElseThrow()
                .reason(Logarithms.logit(pReturn) - Logarithms.logit(byVisits) + 0.0, given)));
        inputs.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
        return inputs;
    }

    /** The Shapley values of the players, in their order. */
    double[] contributions(Standing standing, double pReturn) {
        boolean rhythmic = standing.hasRhythm();
        double[] worths = new double[1 << players.size()];
        worths[0] = baselineLogit;
        int all = rhythmic ? moving : moving & ~RHYTHM;
        for (int own = 1; own <= moving; own++) {
            if ((own & REGULARITY) != 0) {
                continue;
            }
            if (!rhythmic && (own & RHYTHM) != 0) {
                worths[own] = worths[own & ~RHYTHM];
            } else {
                worths[own] = Logarithms.logit(own == all ? pReturn : pReturn(standing, own));
            }
        }
        return ShapleyValues.of(players.size(), coalition -> worths[coalition & moving]);
    }

    /** The probability of a customer who has some inputs of his own and the others from the baseline. */
    private double pReturn(Standing standing, int own) {
        double silence = (own & SILENCE) != 0 ? standing.age() - standing.tx() : baseline.silence();
        double tenure = (own & TENURE) != 0 ? standing.tx() : baseline.tenure();
        double rhythm = (own & RHYTHM) != 0
                ? standing.tx() / standing.x()
                : baseline.rhythm().orElse(0);
        double x = BaselineCustomer.repeatVisits(tenure, rhythm);
        return (own & COVARIATES) != 0
                ? outlook.pReturn(standing.model(), x, tenure, tenure + silence)
                : outlook.pReturn(x, tenure, tenure + silence);
    }

    private Reason rule(ReasonCode code, VisitHistory history, int row, Standing standing) {
        double silence = silenceDays(history, row, standing);
        boolean came = cameSinceStart(history, row);
        return switch (code) {
            case VEHICLE_SOLD -> departure(code, ReasonSentence.VEHICLE_SOLD);
            case VEHICLE_SCRAPPED -> departure(code, ReasonSentence.VEHICLE_SCRAPPED);
            case VEHICLE_EXPORTED -> departure(code, ReasonSentence.VEHICLE_EXPORTED);
            case NEVER_PAID -> new Reason(code, 0, ReasonSentence.NEVER_PAID, history.visits(row), 0);
            case NO_CONTRIBUTION ->
                new Reason(code, 0, ReasonSentence.NO_CONTRIBUTION, standing.contribution(), costToServe);
            default ->
                new Reason(
                        code,
                        0,
                        came ? ReasonSentence.LOST_SINCE_LAST_VISIT : ReasonSentence.LOST_SINCE_ACQUISITION,
                        silence,
                        standing.lossLimitDays());
        };
    }

    /** A departure takes the probability to 0 whatever the inputs are, so it carries the whole distance. */
    private Reason departure(ReasonCode code, ReasonSentence wording) {
        return new Reason(code, Logarithms.logit(0) - baselineLogit, wording, 0, 0);
    }

    private Reason input(ReasonCode code, double contribution, VisitHistory history, int row, Standing standing) {
        boolean rhythmic = standing.hasRhythm();
        double ownGap = rhythmic ? outlook.days(standing.tx() / standing.x()) : 0;
        double usualGap = outlook.days(baseline.rhythm().orElse(0));
        return switch (code) {
            case SILENCE -> silence(contribution, history, row, standing, ownGap);
            case RHYTHM ->
                rhythmic
                        ? new Reason(code, contribution, ReasonSentence.RHYTHM_AGAINST_STORE, ownGap, usualGap)
                        : new Reason(code, contribution, ReasonSentence.RHYTHM_UNKNOWN, history.visits(row), 0);
            case TENURE ->
                new Reason(
                        code,
                        contribution,
                        standing.x() > 0 ? ReasonSentence.TENURE_AGAINST_STORE : ReasonSentence.TENURE_NONE,
                        outlook.days(standing.tx()),
                        outlook.days(baseline.tenure()));
            case COVARIATES -> covariates(contribution, history, row);
            default -> new Reason(code, contribution, ReasonSentence.REGULARITY_OF_STORE, regularity, 0);
        };
    }

    private Reason covariates(double contribution, VisitHistory history, int row) {
        TypicalCovariates typical = covariates.orElseThrow();
        return new Reason(
                ReasonCode.COVARIATES,
                contribution,
                ReasonSentence.COVARIATES_AGAINST_STORE,
                typical.visits(history, row),
                typical.leaving(history, row));
    }

    private static Reason ofFleet(Reason reason) {
        ReasonSentence wording = reason.wording().ofFleet();
        return new Reason(reason.code(), reason.contribution(), wording, reason.own(), reason.usual());
    }

    private Reason silence(double contribution, VisitHistory history, int row, Standing standing, double ownGap) {
        double days = silenceDays(history, row, standing);
        double usual = outlook.days(baseline.silence());
        if (standing.hasRhythm()) {
            return new Reason(
                    ReasonCode.SILENCE, contribution, ReasonSentence.SILENCE_AGAINST_OWN_RHYTHM, days, ownGap);
        }
        ReasonSentence wording = cameSinceStart(history, row)
                ? ReasonSentence.SILENCE_WITHOUT_RHYTHM
                : ReasonSentence.SILENCE_SINCE_ACQUISITION;
        return new Reason(ReasonCode.SILENCE, contribution, wording, days, usual);
    }

    /** What a person reads are days of the calendar, whatever clock the model runs on. */
    private double silenceDays(VisitHistory history, int row, Standing standing) {
        return history.season().isPresent() ? history.silenceDays(row) : outlook.silenceDays(standing);
    }

    private static boolean cameSinceStart(VisitHistory history, int row) {
        return history.frequency(row) > 0 || history.visits(row) > history.visitsBeforeClock(row);
    }
}
