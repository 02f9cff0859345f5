package org.dealercrm.desk.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dealercrm.survey.SurveyAnswer;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyComment;

/**
 * What a simulated customer answers about a visit. Behind all answers stands how good the visit was to him, which moves some items
 * more than others; a voice is answered more kindly than a sheet of paper; whoever is asked by telephone sometimes breaks off. All
 * numbers are assumptions.
 */
@SuppressWarnings("EnumOrdinal") // a number for each item, read back by the same order
final class SimulatedAnswers {

    private static final double NOISE = 0.9;
    private static final double SKIPS = 0.015;
    private static final double BREAKS_OFF = 0.08;
    private static final double COMMENTS = 0.3;
    private static final double COMMENTS_OF_THE_ANNOYED = 0.6;
    private static final double DISAPPOINTING = -2.5;
    private static final double EXCELLENT = 9;

    private final double visit;
    private final double demanding;
    private final double kindness;
    private final SurveyChannel channel;
    private final SeededRandom random;
    private final double[] perceived = new double[ServiceItem.values().length];
    private final double[] expected = new double[ServiceItem.values().length];
    private final List<SurveyAnswer> answers = new ArrayList<>();

    /** How good the visit was, 0 for an average one, and how much the customer expects, 0 for an average one. */
    SimulatedAnswers(double visit, double demanding, SurveyChannel channel, SeededRandom random) {
        this.visit = visit;
        this.demanding = demanding;
        this.channel = channel;
        this.kindness = kindness(channel);
        this.random = random;
        for (ServiceItem item : ServiceItem.values()) {
            ServiceItem.Manner manner = item.manner();
            perceived[item.ordinal()] =
                    manner.perceived() + manner.loading() * visit + kindness + NOISE * random.normal();
            expected[item.ordinal()] = manner.expected() + 0.5 * demanding + 0.6 * random.normal();
        }
        answer();
    }

    private static double kindness(SurveyChannel channel) {
        return switch (channel) {
            case FACE_TO_FACE -> 0.6;
            case TELEPHONE -> 0.4;
            case ONLINE -> 0;
            case MAIL -> -0.1;
        };
    }

    /** In the order of the form. */
    List<SurveyAnswer> answers() {
        return answers;
    }

    private void answer() {
        answerTheWhole();
        for (ServiceItem item : ServiceItem.values()) {
            if (random.happens(item.doesNotApply())) {
                answers.add(SurveyAnswer.doesNotApply(item.code()));
            } else {
                give(item.code(), 1, 10, perceived[item.ordinal()]);
            }
            give(SimulatedQuestionnaire.expected(item), 1, 10, expected[item.ordinal()]);
            give(SimulatedQuestionnaire.importance(item), 1, 10, item.manner().importance() + random.normal());
        }
        for (ServiceOffer offer : ServiceOffer.values()) {
            int[] pair = offer.pair(random);
            give(offer.code() + ".with", 1, 5, pair[0]);
            give(offer.code() + ".without", 1, 5, pair[1]);
        }
        if (channel == SurveyChannel.TELEPHONE && random.happens(BREAKS_OFF)) {
            int said = 1 + random.below(answers.size());
            answers.subList(said, answers.size()).clear();
        }
    }

    private void answerTheWhole() {
        double overall = 0;
        double gap = 0;
        for (ServiceItem item : ServiceItem.values()) {
            overall += item.manner().driver() * perceived[item.ordinal()];
            gap += item.manner().driver() * (perceived[item.ordinal()] - expected[item.ordinal()]);
        }
        overall += 0.5 * random.normal() - 0.5;
        // The overall satisfaction is always told, so that no response is empty.
        answers.add(SurveyAnswer.of(SimulatedQuestionnaire.OVERALL, point(1, 10, overall)));
        give(SimulatedQuestionnaire.MET, 1, 10, 8 + 0.8 * gap + 0.5 * random.normal());
        give(SimulatedQuestionnaire.IDEAL, 1, 10, overall - 0.8 - 0.3 * demanding + 0.6 * random.normal());
        give(SimulatedQuestionnaire.RECOMMEND, 0, 10, 1.15 * overall - 1.2 + 0.9 * random.normal());
        give(SimulatedQuestionnaire.EFFORT, 1, 7, 5.5 + 0.7 * visit + 0.3 * kindness + 0.8 * random.normal());
    }

    private void give(String question, int lowest, int highest, double wanted) {
        if (!random.happens(SKIPS)) {
            answers.add(SurveyAnswer.of(question, point(lowest, highest, wanted)));
        }
    }

    private static double point(int lowest, int highest, double wanted) {
        return Math.max(lowest, Math.min(highest, Math.rint(wanted)));
    }

    private double beyondExpectation(ServiceItem item) {
        return perceived[item.ordinal()] - expected[item.ordinal()];
    }

    /** The greatest disappointment as a complaint or the happiest surprise as a praise, and perhaps a hope, in a few words of Chinese. */
    List<SurveyComment> comments() {
        ServiceItem worst = ServiceItem.REPAIR_QUALITY;
        ServiceItem best = ServiceItem.REPAIR_QUALITY;
        for (ServiceItem item : ServiceItem.values()) {
            worst = beyondExpectation(item) < beyondExpectation(worst) ? item : worst;
            best = beyondExpectation(item) > beyondExpectation(best) ? item : best;
        }
        boolean annoyed = beyondExpectation(worst) <= DISAPPOINTING;
        if (!random.happens(annoyed ? COMMENTS_OF_THE_ANNOYED : COMMENTS)) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        if (annoyed) {
            said.add(worst.complaint());
        } else if (perceived[best.ordinal()] >= EXCELLENT && random.happens(0.6)) {
            said.add(best.praise());
        }
        if (said.isEmpty() || random.happens(0.4)) {
            said.add(random.oneOf(ServiceOffer.values()).hope());
        }
        return List.of(SurveyComment.of(String.join("，", said) + "。"));
    }
}
