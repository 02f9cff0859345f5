package org.dealercrm.desk.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dealercrm.scoring.history.SatisfactionScores;
import org.dealercrm.scoring.history.VisitLog;
import org.dealercrm.scoring.loyalty.ReturnBySatisfaction;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.satisfaction.CustomerAnswers;
import org.dealercrm.survey.Aspect;
import org.dealercrm.survey.Scale;

/** How the satisfaction of a store's customers goes with their return. */
public final class StoreLoyalty {

    /** So many steps the library tells apart. */
    private static final int MOST_POINTS = 11;

    private static final int PARTS = 5;
    private static final double HALF = .5;

    private StoreLoyalty() {}

    /**
     * What customers answered to the question of overall satisfaction, and when. A scale of more than eleven points is parted into
     * five steps of as many points each, as nearly as can be.
     *
     * @param survey what came back, not null
     * @return the answers; empty if it is not asked
     */
    public static Optional<SatisfactionScores> scores(ReceivedSurvey survey) {
        return survey.responses()
                .form()
                .question(Aspect.OVERALL_SATISFACTION)
                .flatMap(question -> CustomerAnswers.of(survey.responses(), question.code(), cuts(question.scale())));
    }

    private static double[] cuts(Scale scale) {
        if (scale.points() <= MOST_POINTS) {
            return new double[0];
        }
        return IntStream.range(1, PARTS)
                .mapToDouble(part -> Math.rint((double) scale.points() * part / PARTS) - HALF)
                .map(point -> scale.min() + point * scale.step())
                .toArray();
    }

    /**
     * The return by step of overall satisfaction, of the answers whose horizon is over on a day.
     *
     * @param survey what came back, not null
     * @param log the visits, not null
     * @param asOf the last day that counts, not null
     * @param horizonDays within how many days of an answer a visit is a return, at least 1
     * @return what was found; empty if overall satisfaction is not asked, or no answer tells its day
     */
    public static Optional<ReturnBySatisfaction> of(
            ReceivedSurvey survey, VisitLog log, LocalDate asOf, int horizonDays) {
        if (survey.from().isEmpty() || survey.to().isEmpty()) {
            return Optional.empty();
        }
        RateWindow answered = new RateWindow(survey.from().get(), survey.to().get());
        return scores(survey).map(scores -> ReturnBySatisfaction.of(scores, log, answered, asOf, horizonDays));
    }
}
