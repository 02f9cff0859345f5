package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VinProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

    /** A place in this row, modulo 10, is the value of the character there: another writing of table III of 49 CFR 565.15. */
    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

    private static final String WEIGHTS = "8765432X098765432";

    @Property
    void textOfAVinReadsBackAsTheSameVin(@ForAll("vins") Vin vin) {
        assertThat(Vin.of(vin.value())).isEqualTo(vin);
        assertThat(Vin.of(vin.value().toLowerCase(Locale.ROOT))).isEqualTo(vin);
        assertThat(Vin.read("  " + vin.value() + " ", CheckDigitPolicy.STRICT).vin())
                .contains(vin);
        assertThat(ChassisNumber.of(vin.value())).isEqualTo(vin);
    }

    @Property
    void checkDigitAgreesWithAnotherWritingOfTheTables(@ForAll("texts") String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int weight = WEIGHTS.charAt(i) == 'X' ? 10 : WEIGHTS.charAt(i) - '0';
            sum += VALUES.indexOf(text.charAt(i)) % 10 * weight;
        }
        assertThat(Vin.of(text).computedCheckDigit()).isEqualTo("0123456789X".charAt(sum % 11));
    }

    /**
     * 11 is prime and the weights of all positions but 9 are 2 to 10, so a single wrong character is missed if and only if it
     * has the value of the right one: within 1AJ, 2BKS, 3CLT, 4DMU, 5ENV, 6FW, 7GPX, 8HY or 9RZ. At position 9 every wrong
     * character is caught.
     */
    @Property
    void checkDigitCatchesEverySubstitutionButThoseOfEqualValue(
            @ForAll("vins") Vin vin,
            @ForAll @IntRange(min = 1, max = 17) int position,
            @ForAll("characters") char wrong) {
        char right = vin.value().charAt(position - 1);
        Assume.that(right != wrong);
        StringBuilder text = new StringBuilder(vin.value());
        text.setCharAt(position - 1, wrong);
        boolean missed = position != 9 && VALUES.indexOf(right) % 10 == VALUES.indexOf(wrong) % 10;
        assertThat(Vin.read(text.toString(), CheckDigitPolicy.STRICT).vin().isPresent())
                .isEqualTo(missed);
    }

    @Property
    void readingRefusesIfAndOnlyIfAProblemRefuses(@ForAll String text, @ForAll CheckDigitPolicy policy) {
        VinReading reading = Vin.read(text, policy);
        assertThat(reading.vin().isEmpty())
                .isEqualTo(reading.problems().stream().anyMatch(VinProblem::refusing));
    }

    @Property
    void noProblemHoldsTheVin(@ForAll("texts") String text) {
        for (VinProblem problem : Vin.read(text, CheckDigitPolicy.WARN).problems()) {
            assertThat(problem + problem.sentence(Locale.ENGLISH) + problem.sentence(Locale.CHINESE))
                    .doesNotContain(text)
                    .doesNotContain(text.substring(3));
        }
    }

    @Property
    void laxerPolicyTakesWhatTheStricterTakes(@ForAll("texts") String text) {
        boolean strict = Vin.read(text, CheckDigitPolicy.STRICT).vin().isPresent();
        assertThat(Vin.read(text, CheckDigitPolicy.WARN).vin()).contains(new Vin(text));
        assertThat(Vin.read(text, CheckDigitPolicy.OFF).vin()).contains(new Vin(text));
        assertThat(strict).isEqualTo(new Vin(text).hasValidCheckDigit());
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(
                ALPHABET.chars().mapToObj(character -> (char) character).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return characters().list().ofSize(17).map(VinProperties::joined);
    }

    /** VINs with the right check digit. */
    @Provide
    Arbitrary<Vin> vins() {
        return texts().map(text -> {
            char digit = Vin.of(text).computedCheckDigit();
            return Vin.of(text.substring(0, 8) + digit + text.substring(9));
        });
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
