package org.dealercrm.scoring.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatePolicyTest {

    private static RatePolicy of(int loss, int from, int to, int months, int ofMonths, int a, int b) {
        return new RatePolicy(RateSource.of("s"), loss, 12, from, to, months, ofMonths, 12, 12, a, b, false, false);
    }

    @Test
    void sourcesDifferInTheirLossAndShareTheRest() {
        assertThat(RatePolicy.crmRequirements2019().lossMonths()).isEqualTo(12);
        assertThat(RatePolicy.serviceCodes().underManagementMonths()).isEqualTo(12);
        assertThat(RatePolicy.regionalDistributor().lossMonths()).isEqualTo(6);
        assertThat(RatePolicy.regionalDistributor().underManagementMonths()).isEqualTo(6);
        assertThat(RatePolicy.byServiceInterval(3).lossMonths()).isEqualTo(3);
        assertThat(RatePolicy.byServiceInterval(3).poolToMonths()).isEqualTo(24);
        assertThat(RatePolicy.serviceCodes()
                        .leavingOut(true, false)
                        .lossSource()
                        .english())
                .isEqualTo("4S service codes");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 13, 24, 12, 36, 4, 2, found 0",
        "1201, 13, 24, 12, 36, 4, 2, found 1201",
        "12, 25, 24, 12, 36, 4, 2, found 25 to 24",
        "12, 13, 24, 37, 36, 4, 2, found 37 of 36",
        "12, 13, 24, 12, 36, 2, 2, found 2 and 2",
        "12, 13, 24, 12, 36, 4, 1, found 4 and 1"
    })
    void brokenPoliciesAreRefused(int loss, int from, int to, int months, int ofMonths, int a, int b, String found) {
        assertThatThrownBy(() -> of(loss, from, to, months, ofMonths, a, b))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(found);
        assertThatThrownBy(() -> RatePolicy.serviceCodes().withLossMonths(" ", 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradesSayTheirVisitsWhateverThePolicy() {
        RetentionDefinitions own = new RetentionDefinitions(of(12, 13, 24, 12, 36, 4, 3));
        assertThat(own.grade(VisitGrade.A).englishRule()).contains(">= 4 visits");
        assertThat(own.grade(VisitGrade.B).englishRule()).contains("with 3 visits");
        assertThat(own.grade(VisitGrade.C).englishRule()).contains("with 1-2 visits");
        assertThat(own.grade(VisitGrade.D).englishRule()).contains("with 0 visits");
        assertThat(own.grade(VisitGrade.D).source().english()).isEqualTo("policy of the store");
        RetentionDefinitions standard = new RetentionDefinitions(RatePolicy.crmRequirements2019());
        assertThat(standard.grade(VisitGrade.C).englishRule()).contains("with 1 visit in 12 months");
        assertThat(standard.grade(VisitGrade.D).source().english()).isEqualTo("4S CRM requirements, 2019");
    }

    @Test
    void eachDefinitionNamesTheSourceOfItsOwnMonths() {
        RetentionDefinitions standard = new RetentionDefinitions(RatePolicy.crmRequirements2019());
        assertThat(standard.monthlyLoss().source().english()).isEqualTo("4S CRM requirements, 2019");
        assertThat(standard.underManagement().source().english()).isEqualTo("4S service codes");
        assertThat(standard.firstService().source().english()).isEqualTo("4S texts, first-service loss");
        RetentionDefinitions distributor = new RetentionDefinitions(RatePolicy.regionalDistributor());
        assertThat(distributor.underManagement().source().english()).isEqualTo("regional distributor");
        assertThat(distributor.retention().source().english()).isEqualTo("4S CRM requirements, 2019");
        RatePolicy odd = new RatePolicy(RateSource.of("s"), 12, 7, 1, 24, 6, 36, 12, 12, 4, 2, false, false);
        RetentionDefinitions own = new RetentionDefinitions(odd);
        assertThat(own.underManagement().source().english()).isEqualTo("policy of the store");
        assertThat(own.lostPool().source().english()).isEqualTo("policy of the store");
        assertThat(own.reactivation().source().english()).isEqualTo("policy of the store");
        assertThat(own.retention().source().english()).isEqualTo("policy of the store");
    }
}
