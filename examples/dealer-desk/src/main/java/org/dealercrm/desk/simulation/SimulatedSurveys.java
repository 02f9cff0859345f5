package org.dealercrm.desk.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.event.Decision;
import org.dealercrm.service.RepairOrderId;
import org.dealercrm.survey.Questionnaire;
import org.dealercrm.survey.SurveyAnswer;
import org.dealercrm.survey.SurveyChannel;
import org.dealercrm.survey.SurveyInvitation;
import org.dealercrm.survey.SurveyPolicy;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.survey.SurveyResponseId;
import org.dealercrm.survey.TakingOut;

/**
 * The surveys of a simulated store: after some visits the customer is invited by one of four channels, unless he was within the last
 * six months, and answers or does not. What he answers follows from what became of him: the visit before a customer leaves
 * dissatisfied, and the one that brings the car back, are judged worse. Shares and rates are assumptions.
 *
 * <p>The random numbers are of streams of their own, so a store is the same store with its surveys or without.
 */
public final class SimulatedSurveys {

    /** The name of the questionnaire. */
    public static final String QUESTIONNAIRE = "after-service";

    private static final int PERSON_STREAM = 30;
    private static final int FIRST_ORDER_STREAM = 1_000;

    private static final double INVITED = 0.15;
    private static final double COACHED = 0.03;
    private static final int COMEBACK_DAYS = 30;
    private static final int NINE = 9;
    private static final SurveyPolicy SIX_MONTHS = SurveyPolicy.sixMonths();

    private final StoreId store;
    private final ZoneId zone;
    private final long seed;
    private final LocalDate lastDay;
    private final Questionnaire questionnaire;

    private SimulatedSurveys(SimulatedStore store) {
        this.store = store.id();
        this.zone = store.dealership().zone();
        this.seed = store.seed();
        this.lastDay = store.lastDay();
        this.questionnaire = SimulatedQuestionnaire.of(store.id(), store.firstDay(), zone);
    }

    /**
     * How the customers of this store say things that the library's dictionary does not know, as a host would add them.
     *
     * @return lines of a dictionary, never null
     */
    public static List<String> words() {
        return List.of(
                "# How the simulated customers of this store say it; see satisfaction --dictionary.",
                "OPINION WAITING - : 等的时间太长",
                "OPINION APPOINTMENT - : 还要排队",
                "OPINION EXTRAS - : 也不愿意",
                "OPINION SALES_PRESSURE - : 总是推销",
                "OPINION FACILITIES - : 太吵 | 座位不够");
    }

    /**
     * The topics of the trade's dictionary that belong to the items of the questionnaire.
     *
     * @return the codes of the topics by the code of the item, without the items that have none; never null
     */
    public static Map<String, List<String>> topics() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        for (ServiceItem item : ServiceItem.values()) {
            if (!item.topics().isEmpty()) {
                topics.put(item.code(), item.topics());
            }
        }
        return topics;
    }

    /**
     * The surveys of a store.
     *
     * @param store the store, not null
     * @return its surveys, never null
     */
    public static SimulatedSurveys of(SimulatedStore store) {
        return new SimulatedSurveys(store);
    }

    /**
     * The questionnaire, in use since the store opened.
     *
     * @return the questionnaire, never null
     */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The responses of a customer by the days of their visits, those that did not answer too. */
    List<SurveyResponse> of(int number, CustomerLife life) {
        SeededRandom person = SeededRandom.of(seed, number, PERSON_STREAM);
        double mild = person.normal();
        double demanding = person.normal();
        List<SimulatedOrder> orders = life.customer().orders();
        List<SurveyResponse> responses = new ArrayList<>();
        for (int place = 0; place < orders.size(); place++) {
            SeededRandom random = SeededRandom.of(seed, number, FIRST_ORDER_STREAM + place);
            if (random.happens(INVITED)) {
                SimulatedOrder order = orders.get(place);
                double visit = 0.6 * mild + 0.8 * random.normal() + judged(order, life);
                invite(order, life, random, responses)
                        .ifPresent(invited -> responses.add(settled(invited, visit, demanding, random)));
            }
        }
        return responses;
    }

    /** What the visit was worse by than others of its kind; 0 for most. */
    private static double judged(SimulatedOrder order, CustomerLife life) {
        boolean lastStraw = life.leaving()
                .filter(leaving -> leaving.cause() == LeavingCause.DISSATISFIED)
                .filter(leaving -> order.visitDay().plusDays(1).equals(leaving.day()))
                .isPresent();
        boolean comesBack = life.customer().orders().stream()
                .filter(later ->
                        later.kind() == OrderKind.COMEBACK && later.vehicleId().equals(order.vehicleId()))
                .anyMatch(later -> later.visitDay().isAfter(order.visitDay())
                        && later.visitDay().isBefore(order.visitDay().plusDays(COMEBACK_DAYS)));
        double kind = switch (order.kind()) {
            case SCHEDULED_SERVICE -> 0.15;
            case RUNNING_REPAIR -> 0;
            case ACCIDENT_REPAIR -> -0.3;
            case COMEBACK -> -1;
        };
        return kind - (lastStraw ? 2.4 : 0) - (comesBack ? 1.3 : 0);
    }

    private Optional<SurveyResponse> invite(
            SimulatedOrder order, CustomerLife life, SeededRandom random, List<SurveyResponse> before) {
        SurveyChannel channel = channel(random);
        LocalDate day = order.closedAt().toLocalDate().plusDays(delay(channel, random));
        if (day.isAfter(lastDay)) {
            return Optional.empty();
        }
        SurveyInvitation invitation = new SurveyInvitation(
                new SurveyResponseId(store, "S" + order.id().substring(1)),
                questionnaire.id(),
                Optional.of(new CustomerId(store, life.customer().id())),
                Optional.of(new RepairOrderId(store, order.id())),
                channel,
                day);
        return SIX_MONTHS.invite(questionnaire, invitation, before, morning(day))
                        instanceof Decision.Accepted<SurveyResponse> accepted
                ? Optional.of(accepted.aggregate())
                : Optional.empty();
    }

    private static SurveyChannel channel(SeededRandom random) {
        return switch (random.weighted(.40, .34, .16, .10)) {
            case 0 -> SurveyChannel.TELEPHONE;
            case 1 -> SurveyChannel.ONLINE;
            case 2 -> SurveyChannel.FACE_TO_FACE;
            default -> SurveyChannel.MAIL;
        };
    }

    private static int delay(SurveyChannel channel, SeededRandom random) {
        return switch (channel) {
            case FACE_TO_FACE -> 0;
            case TELEPHONE -> 1 + random.below(3);
            case ONLINE -> 1;
            case MAIL -> 2 + random.below(3);
        };
    }

    private SurveyResponse settled(SurveyResponse invited, double visit, double demanding, SeededRandom random) {
        LocalDate day = invited.invitation().invitedOn();
        Decision<SurveyResponse> outcome = switch (invited.invitation().channel()) {
            case FACE_TO_FACE ->
                random.happens(.84)
                        ? answered(invited, day, visit, demanding, random)
                        : invited.refuse(day, morning(day));
            case TELEPHONE ->
                switch (random.weighted(.58, .13, .29)) {
                    case 0 -> answered(invited, day.plusDays(random.below(3)), visit, demanding, random);
                    case 1 -> invited.refuse(day.plusDays(random.below(3)), morning(day));
                    default -> invited.giveUp(day.plusDays(5), morning(day));
                };
            // Whoever is angry takes the trouble.
            case ONLINE ->
                random.happens(visit < -1.5 ? .42 : .31)
                        ? answered(invited, day.plusDays(random.below(7)), visit, demanding, random)
                        : invited.expire(day.plusDays(14), morning(day));
            case MAIL ->
                random.happens(visit < -1.5 ? .22 : .13)
                        ? answered(invited, day.plusDays(5 + random.below(20)), visit, demanding, random)
                        : invited.expire(day.plusDays(45), morning(day));
        };
        // What comes after the books end is not in them.
        SurveyResponse response = outcome.orElseThrow();
        if (response.settledOn().filter(lastDay::isBefore).isPresent()) {
            return invited;
        }
        return response.status().hasAnswers() ? counted(response, random) : response;
    }

    private Decision<SurveyResponse> answered(
            SurveyResponse invited, LocalDate day, double visit, double demanding, SeededRandom random) {
        SurveyChannel channel = invited.invitation().channel();
        if (channel == SurveyChannel.FACE_TO_FACE && random.happens(COACHED)) {
            return invited.answer(questionnaire, full(), List.of(), day, morning(day));
        }
        SimulatedAnswers said = new SimulatedAnswers(visit, demanding, channel, random);
        return invited.answer(questionnaire, said.answers(), said.comments(), day, morning(day));
    }

    /** The greatest mark everywhere, because the advisor stands by and asks for it. */
    private List<SurveyAnswer> full() {
        return questionnaire.form().questions().stream()
                .filter(question -> !question.aspect().name().startsWith("KANO"))
                .map(question ->
                        SurveyAnswer.of(question.code(), question.scale().max()))
                .toList();
    }

    /** The customer relationship centre finds some of those who were coached, and takes them out. */
    private SurveyResponse counted(SurveyResponse response, SeededRandom random) {
        boolean straight = response.answers().equals(full());
        LocalDate day = response.settledOn().orElseThrow().plusDays(1 + random.below(10));
        if (!straight || day.isAfter(lastDay)) {
            return response;
        }
        return response.takeOut(new TakingOut(TakingOut.Reason.COACHED, "客户关系经理", day), morning(day))
                .orElseThrow();
    }

    private Instant morning(LocalDate day) {
        return day.atTime(NINE, 0).atZone(zone).toInstant();
    }
}
