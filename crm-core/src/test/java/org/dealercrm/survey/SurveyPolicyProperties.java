package org.dealercrm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.survey.StoreSurveys.codeOf;
import static org.dealercrm.survey.StoreSurveys.inUse;
import static org.dealercrm.survey.StoreSurveys.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.customer.CustomerId;

class SurveyPolicyProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 8, 31);

    private static SurveyResponse invited(String id, LocalDate day) {
        return SurveyResponse.invite(inUse(), invitation(id, day), StoreSurveys.NOW)
                .orElseThrow();
    }

    private static String asked(SurveyPolicy policy, LocalDate day, List<SurveyResponse> others) {
        return codeOf(policy.invite(inUse(), invitation("S-new", day), others, StoreSurveys.NOW));
    }

    @Property
    void nobodyIsSurveyedTwiceWithinTheMonthsInWhateverOrderInvitationsAreEntered(
            @ForAll @Size(max = 12) List<@IntRange(max = 1_500) Integer> days, @ForAll @IntRange(max = 24) int months) {
        SurveyPolicy policy = new SurveyPolicy(months);
        List<SurveyResponse> taken = new ArrayList<>();
        for (int day : days) {
            SurveyInvitation next = invitation("S-" + taken.size(), FIRST.plusDays(day));
            var decision = policy.invite(inUse(), next, taken, StoreSurveys.NOW);
            if (codeOf(decision).equals("accepted")) {
                taken.add(decision.orElseThrow());
            } else {
                assertThat(codeOf(decision)).isEqualTo("TOO_SOON");
            }
        }
        List<LocalDate> sorted = taken.stream()
                .map(response -> response.invitation().invitedOn())
                .sorted()
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i)).isAfterOrEqualTo(sorted.get(i - 1).plusMonths(months));
        }
    }

    @Property
    void decisionDoesNotDependOnTheOrderOfTheOthers(
            @ForAll @Size(max = 8) List<@IntRange(max = 800) Integer> days,
            @ForAll @IntRange(max = 800) int day,
            @ForAll Random random) {
        List<SurveyResponse> others = new ArrayList<>();
        for (int other : days) {
            others.add(invited("S-" + others.size(), FIRST.plusDays(other)));
        }
        SurveyInvitation next = invitation("S-new", FIRST.plusDays(day));
        var decision = SurveyPolicy.sixMonths().invite(inUse(), next, others, StoreSurveys.NOW);
        Collections.shuffle(others, random);
        assertThat(SurveyPolicy.sixMonths().invite(inUse(), next, others, StoreSurveys.NOW))
                .isEqualTo(decision);
    }

    @Property
    void dayFromWhichHeMayBeAskedAgainIsTheFirstThatIsAccepted(@ForAll @IntRange(max = 1_500) int day) {
        SurveyResponse last = invited("S-1", FIRST.plusDays(day));
        SurveyPolicy policy = SurveyPolicy.sixMonths();
        LocalDate again = policy.again(StoreSurveys.CUSTOMER, List.of(last)).orElseThrow();
        assertThat(asked(policy, again, List.of(last))).isEqualTo("accepted");
        assertThat(asked(policy, again.minusDays(1), List.of(last))).isEqualTo("TOO_SOON");
    }

    /** Half a year after 31 August is 28 February. */
    @Example
    void monthsAreThoseOfTheCalendar() {
        SurveyResponse last = invited("S-1", FIRST);
        SurveyPolicy policy = SurveyPolicy.sixMonths();
        assertThat(asked(policy, LocalDate.of(2025, 2, 27), List.of(last))).isEqualTo("TOO_SOON");
        assertThat(asked(policy, LocalDate.of(2025, 2, 28), List.of(last))).isEqualTo("accepted");
        assertThat(asked(policy, LocalDate.of(2024, 2, 29), List.of(last))).isEqualTo("accepted");
        assertThat(asked(policy, LocalDate.of(2024, 3, 1), List.of(last))).isEqualTo("TOO_SOON");
        assertThat(asked(new SurveyPolicy(0), FIRST, List.of(last))).isEqualTo("accepted");
    }

    @Example
    void invitationThatReachedNobodyAndThoseOfOthersDoNotCount() {
        SurveyResponse unreached = invited("S-1", FIRST)
                .giveUp(FIRST.plusDays(5), StoreSurveys.NOW)
                .orElseThrow();
        SurveyResponse refused =
                invited("S-2", FIRST).refuse(FIRST, StoreSurveys.NOW).orElseThrow();
        SurveyPolicy policy = SurveyPolicy.sixMonths();
        assertThat(asked(policy, FIRST.plusDays(9), List.of(unreached))).isEqualTo("accepted");
        assertThat(policy.again(StoreSurveys.CUSTOMER, List.of(unreached))).isEmpty();
        assertThat(asked(policy, FIRST.plusDays(9), List.of(refused))).isEqualTo("TOO_SOON");
        SurveyInvitation named = invitation("S-3", FIRST);
        SurveyInvitation ofOther = new SurveyInvitation(
                named.response(),
                named.questionnaire(),
                Optional.of(new CustomerId(StoreSurveys.STORE, "C-2")),
                Optional.empty(),
                SurveyChannel.MAIL,
                FIRST);
        SurveyResponse other =
                SurveyResponse.invite(inUse(), ofOther, StoreSurveys.NOW).orElseThrow();
        assertThat(asked(policy, FIRST, List.of(other))).isEqualTo("accepted");
        SurveyInvitation anonymous = new SurveyInvitation(
                named.response(), named.questionnaire(), Optional.empty(), Optional.empty(), SurveyChannel.MAIL, FIRST);
        assertThat(codeOf(policy.invite(inUse(), anonymous, List.of(refused), StoreSurveys.NOW)))
                .isEqualTo("accepted");
    }

    @Example
    void policyPassesOnWhatTheInvitationItselfIsRefusedFor() {
        assertThat(codeOf(SurveyPolicy.sixMonths()
                        .invite(
                                StoreSurveys.questionnaire(1, QuestionnaireStatus.DRAFT),
                                invitation("S-1", FIRST),
                                List.of(),
                                StoreSurveys.NOW)))
                .isEqualTo("NOT_IN_USE");
    }

    @Example
    void refusalNamesTheDaysAndNobody() {
        String sentence = StoreSurveys.sentenceOf(SurveyPolicy.sixMonths()
                .invite(
                        inUse(),
                        invitation("S-new", FIRST.plusDays(1)),
                        List.of(invited("S-1", FIRST)),
                        StoreSurveys.NOW));
        assertThat(sentence)
                .isEqualTo(
                        "A customer is surveyed once in 6 months at most; he is invited on 2024-08-31, and 2024-09-01"
                                + " is too near.");
    }

    @Example
    void monthsOutOfRangeAreRefused() {
        for (int months : new int[] {-1, 121}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SurveyPolicy(months))
                    .withMessageContaining("found " + months);
        }
    }
}
