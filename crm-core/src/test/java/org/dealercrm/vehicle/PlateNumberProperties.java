package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlateNumberProperties {

    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @Property
    void textOfAPlateReadsBackAsTheSamePlate(@ForAll("plates") PlateNumber plate) {
        assertThat(PlateNumber.of(plate.value())).isEqualTo(plate);
        String typed = plate.value().substring(0, 2).toLowerCase(Locale.ROOT) + "·"
                + plate.value().substring(2);
        assertThat(PlateNumber.of(typed)).isEqualTo(plate);
    }

    @Property
    void plateTellsADriveIfAndOnlyIfItIsOfNewEnergy(@ForAll("plates") PlateNumber plate) {
        assertThat(plate.energy().isPresent()).isEqualTo(plate.value().length() == 8);
    }

    @Property
    void widerRuleTakesWhatTheFirstRuleTakes(@ForAll("typed") String text) {
        if (PlateNumber.parse(text, NewEnergyLetters.D_AND_F).isPresent()) {
            assertThat(PlateNumber.parse(text, NewEnergyLetters.WIDENED)).isPresent();
        }
    }

    @Property
    void textIsAPlateOrHasAProblem(@ForAll("typed") String text, @ForAll NewEnergyLetters letters) {
        assertThat(PlateNumber.parse(text, letters).isEmpty())
                .isEqualTo(PlateNumber.problem(text, letters).isPresent());
    }

    @Provide
    Arbitrary<PlateNumber> plates() {
        Arbitrary<String> ordinary = serial(LETTERS_AND_DIGITS, 5);
        Arbitrary<String> small = Combinators.combine(
                        serial("ABCDEFGHJK", 1), serial(LETTERS_AND_DIGITS, 1), serial("0123456789", 4))
                .as((letter, second, digits) -> letter + second + digits);
        Arbitrary<String> large = Combinators.combine(serial("0123456789", 5), serial("ABCDEFGHJK", 1))
                .as((digits, letter) -> digits + letter);
        Arbitrary<String> heads = Combinators.combine(serial("京津沪粤琼", 1), serial("ABCDEFGHJKLMNPQRSTUVWXYZ", 1))
                .as((province, letter) -> province + letter);
        return Combinators.combine(heads, Arbitraries.oneOf(ordinary, small, large))
                .as((head, serial) -> PlateNumber.of(head + serial));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                plates().map(PlateNumber::value),
                Arbitraries.strings()
                        .withChars("京粤使领挂港AIDFK019·")
                        .ofMinLength(0)
                        .ofMaxLength(9),
                Arbitraries.strings().ofMaxLength(9));
    }

    private static Arbitrary<String> serial(String characters, int length) {
        return Arbitraries.strings().withChars(characters).ofLength(length);
    }
}
