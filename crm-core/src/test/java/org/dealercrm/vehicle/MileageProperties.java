package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MileageProperties {

    @Property
    void everyUnitConvertsToItselfUnchanged(
            @ForAll @IntRange(max = Mileage.MAX_VALUE) int value, @ForAll DistanceUnit unit) {
        assertThat(new Mileage(value, unit).rounded(unit)).isEqualTo(value);
    }

    @Property
    void milesComeBackFromKilometres(@ForAll @IntRange(max = 6_000_000) int miles) {
        int kilometres = (int) Mileage.ofMiles(miles).rounded(DistanceUnit.KILOMETRE);
        assertThat(Mileage.ofKilometres(kilometres).rounded(DistanceUnit.MILE)).isEqualTo(miles);
    }

    @Property
    void kilometresComeBackFromMilesWithinOne(@ForAll @IntRange(max = Mileage.MAX_VALUE) int kilometres) {
        int miles = (int) Mileage.ofKilometres(kilometres).rounded(DistanceUnit.MILE);
        assertThat(Mileage.ofMiles(miles).rounded(DistanceUnit.KILOMETRE)).isBetween(kilometres - 1L, kilometres + 1L);
    }

    @Property
    void kilometresAreExact(@ForAll @IntRange(max = Mileage.MAX_VALUE) int miles) {
        assertThat(Mileage.ofMiles(miles).kilometres())
                .isEqualByComparingTo(new BigDecimal("1.609344").multiply(BigDecimal.valueOf(miles)));
    }

    @Property
    void mileageIsBelowAnotherIfAndOnlyIfItIsShorter(
            @ForAll @IntRange(max = Mileage.MAX_VALUE) int kilometres,
            @ForAll @IntRange(max = Mileage.MAX_VALUE) int miles) {
        Mileage inKilometres = Mileage.ofKilometres(kilometres);
        Mileage inMiles = Mileage.ofMiles(miles);
        int order = BigDecimal.valueOf(kilometres)
                .compareTo(BigDecimal.valueOf(miles).multiply(new BigDecimal("1.609344")));
        assertThat(inKilometres.isBelow(inMiles)).isEqualTo(order < 0);
        assertThat(inMiles.isBelow(inKilometres)).isEqualTo(order > 0);
    }

    @Example
    void odometerShowsNothingBelowZeroOrOfEightDigits() {
        assertThatThrownBy(() -> Mileage.ofKilometres(-1)).hasMessage("An odometer shows 0 to 9999999, found -1");
        assertThatThrownBy(() -> Mileage.ofMiles(10_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
