package org.dealercrm.desk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.scoring.rates.FollowUpCall;
import org.dealercrm.survey.AnswerFault;
import org.dealercrm.survey.SurveyForm;
import org.dealercrm.survey.SurveyResponse;
import org.dealercrm.survey.SurveyResponseStatus;

/** What holds for the surveys and calls of every customer of every simulated store. */
class SimulatedSurveysProperties {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static SimulatedStore store(long seed) {
        return SimulatedStore.of(seed, SimulatedStore.MAX_CUSTOMERS, LAST_DAY, 6);
    }

    private static List<SurveyResponse> responses(long seed, int number) {
        SimulatedStore store = store(seed);
        return SimulatedSurveys.of(store).of(number, store.life(number));
    }

    @Property
    void answersLieOnTheirScalesAndRowsKeepTheRules(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        SurveyForm form = SimulatedQuestionnaire.form();
        for (SurveyResponse response : responses(seed, number)) {
            assertThat(AnswerFault.of(form, response.answers())).isEmpty();
            assertThat(SurveyResponse.restore(response.state()).violations()).isEmpty();
        }
    }

    @Property
    void nobodyIsSurveyedTwiceWithinSixMonths(@ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        List<LocalDate> days = responses(seed, number).stream()
                .filter(response -> response.status() != SurveyResponseStatus.UNREACHED)
                .map(response -> response.invitation().invitedOn())
                .sorted()
                .toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isAfterOrEqualTo(days.get(i - 1).plusMonths(6));
        }
    }

    @Property
    void invitationsFollowTheirVisitsAndNothingIsAfterTheBooks(
            @ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        Map<String, LocalDate> closed = new HashMap<>();
        store(seed)
                .customer(number)
                .orders()
                .forEach(order -> closed.put(order.id(), order.closedAt().toLocalDate()));
        for (SurveyResponse response : responses(seed, number)) {
            LocalDate day = response.invitation().invitedOn();
            assertThat(day)
                    .isAfterOrEqualTo(closed.get(
                            response.invitation().order().orElseThrow().value()))
                    .isBeforeOrEqualTo(LAST_DAY);
            response.settledOn().ifPresent(on -> assertThat(on).isBetween(day, LAST_DAY));
            response.takenOut().ifPresent(out -> assertThat(out.on()).isBeforeOrEqualTo(LAST_DAY));
        }
    }

    /** The records check the order of their own days. */
    @Property
    void callsAppointmentsAndComplaintsFollowTheirVisitsAndEndWithTheBooks(
            @ForAll long seed, @ForAll @IntRange(max = 399_999) int number) {
        SimulatedFollowUps followUps = SimulatedFollowUps.of(store(seed), number);
        int visits = store(seed).customer(number).orders().size();
        assertThat(followUps.calls()).hasSize(visits);
        assertThat(followUps.arrivals()).hasSize(visits);
        assertThat(followUps.repairs()).hasSizeLessThanOrEqualTo(visits);
        followUps.calls().forEach(due -> {
            for (FollowUpCall call : due.calls()) {
                assertThat(call.at().toLocalDate()).isBeforeOrEqualTo(LAST_DAY);
            }
            assertThat(due.calls()).hasSizeLessThanOrEqualTo(5);
            due.writtenOn().ifPresent(day -> assertThat(day).isBeforeOrEqualTo(LAST_DAY));
        });
        followUps
                .appointments()
                .forEach(appointment -> assertThat(appointment.bookedOn()).isBeforeOrEqualTo(LAST_DAY));
        followUps.complaints().forEach(complaint -> {
            assertThat(complaint.received().toLocalDate()).isBeforeOrEqualTo(LAST_DAY);
            complaint.closed().ifPresent(at -> assertThat(at.toLocalDate()).isBeforeOrEqualTo(LAST_DAY));
        });
    }
}
