package org.dealercrm.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the customer relationship centre reads. */
class SentencesTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Locale EN = Locale.UK;

    @Test
    void silenceIsToldAgainstTheCustomersOwnRhythm() {
        CustomerScore score = scoreOf(new TestStore().customer("C-1", 5, 181, 412, 800));

        Reason silence = reason(score, ReasonCode.SILENCE);

        assertThat(silence.sentence(EN)).isEqualTo("last visit 412 days ago; this customer usually comes every 181");
        assertThat(silence.sentence(ZH)).isEqualTo("上次到店已过 412 天；该客户通常每 181 天到店一次");
    }

    @Test
    void aCustomerSeenOnceHasNoRhythmAndTheSentencesSaySo() {
        CustomerScore score = scoreOf(new TestStore()
                .customer("C-1", 1, 0, 90, 800)
                .customer("C-2", 4, 200, 30, 800)
                .customer("C-3", 4, 200, 31, 800));

        assertThat(score.evidence()).isEqualTo(Evidence.ONE_VISIT);
        assertThat(reason(score, ReasonCode.SILENCE).sentence(EN))
                .isEqualTo(
                        "last visit 90 days ago, none since the first; 31 days ago for the store's typical customer");
        assertThat(reason(score, ReasonCode.SILENCE).sentence(ZH)).isEqualTo("上次到店已过 90 天，首次到店后尚未再来；本店典型客户距上次到店 31 天");
        assertThat(reason(score, ReasonCode.RHYTHM).contribution()).isZero();
        assertThat(reason(score, ReasonCode.RHYTHM).sentence(EN))
                .isEqualTo("too few visits to have a rhythm, 1 so far");
        assertThat(reason(score, ReasonCode.RHYTHM).sentence(ZH)).isEqualTo("到店 1 次，尚无自己的到店节奏");
        assertThat(reason(score, ReasonCode.TENURE).sentence(EN))
                .isEqualTo(
                        "has not come again since the first contact; the store's typical customer came for 600 days");
        assertThat(reason(score, ReasonCode.TENURE).sentence(ZH)).isEqualTo("首次登记后尚未再次到店；本店典型客户持续到店 600 天");
    }

    @Test
    void aBuyerWhoNeverCameIsToldSinceTheAcquisition() {
        CustomerScore score = scoreOf(new TestStore()
                .buyer("C-1", 90)
                .customer("C-2", 4, 200, 30, 800)
                .customer("C-3", 4, 200, 31, 800));

        assertThat(reason(score, ReasonCode.SILENCE).sentence(EN))
                .isEqualTo("not one visit in the 90 days since the acquisition; the store's typical customer came 31"
                        + " days ago");
        assertThat(reason(score, ReasonCode.SILENCE).sentence(ZH)).isEqualTo("建档后 90 天从未到店；本店典型客户距上次到店 31 天");
    }

    @Test
    void visitsBeforeTheAcquisitionAreNoReturn() {
        // He came for service, then bought a car 800 days ago, and has not come since.
        CustomerScore score =
                scoreOf(new TestStore().customer("C-1", 2, 30, 850, 500).buyer("C-1", 800));

        assertThat(score.reasons().get(0).sentence(EN))
                .isEqualTo("acquired 800 days ago and has not come since, beyond the store's limit of 730 days");
        assertThat(score.reasons().get(0).sentence(ZH)).isEqualTo("建档后 800 天未到店，超过本店流失期限 730 天");
    }

    @Test
    void rhythmAndTenureAreToldAgainstTheStore() {
        CustomerScore score = scoreOf(new TestStore()
                .customer("C-1", 5, 100, 20, 800)
                .customer("C-2", 4, 200, 30, 800)
                .customer("C-3", 4, 200, 31, 800));

        assertThat(reason(score, ReasonCode.RHYTHM).sentence(EN))
                .isEqualTo("comes every 100 days; the store's typical customer every 200 days");
        assertThat(reason(score, ReasonCode.RHYTHM).sentence(ZH)).isEqualTo("平均每 100 天到店一次；本店典型客户每 200 天一次");
        assertThat(reason(score, ReasonCode.TENURE).sentence(EN))
                .isEqualTo("400 days from the first contact to the last visit; 600 days for the store's typical"
                        + " customer");
        assertThat(reason(score, ReasonCode.TENURE).sentence(ZH)).isEqualTo("首次登记至上次到店共 400 天；本店典型客户为 600 天");
    }

    @Test
    void regularityIsTheStoresAndAddsNothing() {
        CustomerScore score = scoreOf(new TestStore().customer("C-1", 5, 100, 20, 800));

        Reason regularity = reason(score, ReasonCode.REGULARITY);

        assertThat(regularity.contribution()).isZero();
        assertThat(regularity.sentence(EN))
                .isEqualTo("how evenly visits lie is estimated for the store as a whole, k = 1, and sets no customer"
                        + " apart");
        assertThat(regularity.sentence(ZH)).isEqualTo("到店规律性按全店估计，k = 1，对单个客户没有影响");
    }

    @Test
    void oneDayIsSingularAndADailyCustomerComesEveryDay() {
        CustomerScore score = scoreOf(new TestStore().customer("C-1", 30, 1, 1, 80));

        assertThat(reason(score, ReasonCode.SILENCE).sentence(EN))
                .isEqualTo("last visit 1 day ago; this customer usually comes every day");
    }

    @Test
    void reasonsOfALinePartAtSemicolonsOnly() {
        CustomerScore score = scoreOf(new TestStore().customer("C-1", 5, 181, 412, 800));
        Pattern part = Pattern.compile("[A-Z_]+=-?[0-9.E-]+ \\([^()]+\\)");

        for (Locale locale : List.of(EN, ZH)) {
            assertThat(score.formatReasons(locale).split("; "))
                    .hasSameSizeAs(score.reasons())
                    .allMatch(text -> part.matcher(text).matches());
        }
        assertThat(reason(score, ReasonCode.SILENCE).format(EN))
                .endsWith(" (last visit 412 days ago, this customer usually comes every 181)");
    }

    @ParameterizedTest
    @EnumSource(ReasonSentence.class)
    void everySentenceIsFilledAndFreeOfParentheses(ReasonSentence wording) {
        assertThat(wording.render(412, 181, EN))
                .doesNotContain("{", "}", "(", ")")
                .doesNotEndWith(".");
        assertThat(wording.render(412, 181, ZH))
                .doesNotContain("{", "}", "(", ")")
                .matches(".*\\p{IsHan}.*");
    }

    @Test
    void waitingIsToldInDaysAndByTheDay() {
        Counterfactual change = new Counterfactual.Change(
                Lever.SILENCE,
                100,
                146,
                RetentionClass.HIGH_VALUE_AT_RISK,
                Optional.of(LocalDate.of(2026, 8, 15)),
                0.2);

        assertThat(change.sentence(EN))
                .isEqualTo("no visit for 46 more days, until 2026-08-15, would make it high value, at risk");
        assertThat(change.sentence(ZH)).isEqualTo("若再过 46 天（至 2026-08-15）仍未到店，将变为高价值易流失");
    }

    @Test
    void waitingWithoutACalendarIsToldInDaysAlone() {
        Counterfactual change = new Counterfactual.Change(
                Lever.SILENCE, 212.6, 213, RetentionClass.LOW_VALUE_AT_RISK, Optional.empty(), 0.2);

        assertThat(change.sentence(EN)).isEqualTo("no visit for 1 more day would make it low value, at risk");
        assertThat(change.sentence(ZH)).isEqualTo("若再过 1 天仍未到店，将变为低价值易流失");
    }

    @Test
    void theOtherChangesAreToldWithBothFigures() {
        List<String> told = new ArrayList<>();
        for (Locale locale : List.of(EN, ZH)) {
            told.add(change(Lever.SILENCE, 412, 187).sentence(locale));
            told.add(change(Lever.RHYTHM, 181, 120).sentence(locale));
            told.add(change(Lever.CONTRIBUTION, 1, 1.23).sentence(locale));
            told.add(change(Lever.CONTRIBUTION, 1, 0.4).sentence(locale));
        }

        assertThat(told)
                .containsExactly(
                        "a silence of 187 days instead of 412 would make it high value, stable",
                        "coming every 120 days instead of every 181 would make it high value, stable",
                        "a contribution per visit 23% higher would make it high value, stable",
                        "a contribution per visit 60% lower would make it high value, stable",
                        "若距上次到店仅 187 天（现为 412 天），则为高价值稳定",
                        "若平均每 120 天到店一次（现为 181 天），则为高价值稳定",
                        "若每次到店贡献提高 23%，则为高价值稳定",
                        "若每次到店贡献降低 60%，则为高价值稳定");
    }

    @ParameterizedTest
    @EnumSource(RetentionClass.class)
    void everyClassHasItsNameAndItsOwnStrategyInBothLanguages(RetentionClass each) {
        assertThat(each.displayName(ZH)).matches("\\p{IsHan}+");
        assertThat(each.displayName(EN)).matches("[a-z, ]+");
        assertThat(each.strategy().sentence(ZH)).matches(".*\\p{IsHan}.*").endsWith("。");
        assertThat(each.strategy().sentence(EN)).matches("[A-Z].*[a-z]\\.");
        assertThat(RetentionStrategy.values()[each.ordinal()]).isEqualTo(each.strategy());
    }

    @ParameterizedTest
    @EnumSource(Counterfactual.Cause.class)
    void everyCauseOfNoCounterfactualIsToldInBothLanguages(Counterfactual.Cause cause) {
        assertThat(new Counterfactual.None(cause).sentence(ZH)).matches(".*\\p{IsHan}.*");
        assertThat(new Counterfactual.None(cause).sentence(EN)).contains("class");
    }

    private static Counterfactual change(Lever lever, double from, double to) {
        return new Counterfactual.Change(lever, from, to, RetentionClass.HIGH_VALUE_STABLE, Optional.empty(), 0.2);
    }

    private static CustomerScore scoreOf(TestStore store) {
        return TestStore.of(store.score(RetentionPolicy.standard()), "C-1");
    }

    private static Reason reason(CustomerScore score, ReasonCode code) {
        return score.reasons().stream()
                .filter(reason -> reason.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
