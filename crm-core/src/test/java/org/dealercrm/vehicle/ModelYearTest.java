package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelYearTest {

    @ParameterizedTest
    @CsvSource({"5FNYF5H59HB011946, 2017", "4T1BE46K19U856421, 2009", "1M8GDM9AXKP042788, 1989"})
    void usLightVehicleHasOneYear(String vin, int year) {
        assertThat(ModelYear.ofUsLightVehicle(Vin.of(vin))).contains(new ModelYear(year));
    }

    @Test
    void elsewhereBothYearsAreAnswered() {
        assertThat(ModelYear.candidates(Vin.of("LSJA24U62JG269225")))
                .containsExactly(new ModelYear(1988), new ModelYear(2018));
    }

    @Test
    void everyCodeHasItsYear() {
        // 49 CFR 565.15, table VII, written out.
        String[] codes =
                ("A1980 B1981 C1982 D1983 E1984 F1985 G1986 H1987 J1988 K1989 L1990 M1991 N1992 P1993 R1994 S1995"
                                + " T1996 V1997 W1998 X1999 Y2000 12001 22002 32003 42004 52005 62006 72007 82008 92009")
                        .split(" ");
        assertThat(codes).hasSize(30);
        for (String code : codes) {
            int year = Integer.parseInt(code.substring(1));
            Vin vin = Vin.of("LSJA24U62" + code.charAt(0) + "G269225");
            assertThat(ModelYear.candidates(vin)).containsExactly(new ModelYear(year), new ModelYear(year + 30));
        }
    }

    @ParameterizedTest
    @CsvSource({"WBA71DC010CH14720", "LSJA24U62UG269225", "LSJA24U62ZG269225"})
    void illegalCodeTellsNoYear(String vin) {
        assertThat(ModelYear.candidates(Vin.of(vin))).isEmpty();
        assertThat(ModelYear.ofUsLightVehicle(Vin.of(vin))).isEmpty();
    }

    @Test
    void yearBeforeTheFirstCarIsNone() {
        assertThatThrownBy(() -> new ModelYear(1885)).hasMessage("A model year is 1886 to 2099, found 1885");
    }
}
