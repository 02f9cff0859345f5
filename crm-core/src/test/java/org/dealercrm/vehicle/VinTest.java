package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {

    // 1M8GDM9AXKP042788 and 11111111111111111: 49 CFR 565 examples of public use; the others are real cars of four
    // countries.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1M8GDM9AXKP042788",
                "11111111111111111",
                "LSJA24U62JG269225",
                "LDC613P23A1305189",
                "LBV5S3102ESJ25655",
                "JH4DC4340RS003205",
                "5FNYF5H59HB011946",
                "4T1BE46K19U856421",
                "WBA71DC010CH14720"
            })
    void takesVinWithRightCheckDigit(String text) {
        VinReading reading = Vin.read(text, CheckDigitPolicy.STRICT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.vin().orElseThrow().value()).isEqualTo(text);
        assertThat(reading.vin().orElseThrow().hasValidCheckDigit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "5FNYF5H50HB011946, CHECK_DIGIT, 9, 0, 9",
        "3FAHP0JA8AR281181, CHECK_DIGIT, 9, 8, 0",
        "4T1BE46K29U856421, CHECK_DIGIT, 9, 2, 1",
        "JM3KE4BY1G0636881, CHECK_DIGIT, 9, 1, 6",
        "JSA12345678901234, CHECK_DIGIT, 9, 6, 9",
        "LBV5S3102ESJPE655, CHECK_DIGIT, 9, 2, X",
        "KMTGA4SCDRU227656, CHECK_DIGIT, 9, D, 9",
        "LOC613P23A1305189, CHARACTER, 2, O, 0-9A-HJ-NPR-Z",
    })
    void refusesVinAndNamesTheProblem(String text, VinProblem.Kind kind, int position, String found, String expected) {
        VinReading reading = Vin.read(text, CheckDigitPolicy.STRICT);
        assertThat(reading.vin()).isEmpty();
        assertThat(reading.problems()).contains(new VinProblem(kind, position, found, expected, true));
    }

    @Test
    void namesEveryIllegalCharacter() {
        List<VinProblem> problems =
                Vin.read("LOC613P23A1I051Q9", CheckDigitPolicy.STRICT).problems();
        assertThat(problems).extracting(VinProblem::position).containsExactly(2, 12, 16);
        assertThat(problems).extracting(VinProblem::found).containsExactly("O", "I", "Q");
        assertThat(problems).allMatch(VinProblem::refusing);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "1M8GDM9AXKP04278, 16", "1M8GDM9AXKP0427889, 18", "😀, 1"})
    void saysHowLongItIs(String text, String length) {
        VinProblem problem = new VinProblem(VinProblem.Kind.LENGTH, 0, length, "17", true);
        assertThat(Vin.read(text, CheckDigitPolicy.OFF).problems()).containsExactly(problem);
    }

    @Test
    void policyDecidesWhatAWrongCheckDigitMeans() {
        // A Genesis as the US authority lists it, with a letter at position 9.
        String listed = "KMTGA4SCDRU227656";
        assertThat(Vin.read(listed, CheckDigitPolicy.STRICT).vin()).isEmpty();
        VinReading warned = Vin.read(listed, CheckDigitPolicy.WARN);
        assertThat(warned.vin()).contains(Vin.of(listed));
        assertThat(warned.problems()).containsExactly(new VinProblem(VinProblem.Kind.CHECK_DIGIT, 9, "D", "9", false));
        assertThat(Vin.read(listed, CheckDigitPolicy.OFF)).isEqualTo(new VinReading(warned.vin(), List.of()));
    }

    @Test
    void warnsOfLettersInTheSerialNumber() {
        VinReading reading = Vin.read("LBV5S3102ESJPE655", CheckDigitPolicy.OFF);
        assertThat(reading.vin()).isPresent();
        assertThat(reading.problems()).containsExactly(new VinProblem(VinProblem.Kind.SERIAL, 14, "E", "0-9", false));
    }

    @Test
    void smallMakerIsCompletedByPositions12To14() {
        assertThat(Vin.of("SA9ABCDE1FG12H345").wmi()).isEqualTo("SA912H");
        assertThat(Vin.of("SA9ABCDE1FG12H345").isOfSmallMaker()).isTrue();
        assertThat(Vin.read("SA9ABCDE1FG12H345", CheckDigitPolicy.OFF).problems())
                .as("position 14 belongs to the maker")
                .isEmpty();
        assertThat(Vin.of("LSJA24U62JG269225").wmi()).isEqualTo("LSJ");
    }

    @Test
    void takesLowerCaseAndBlanksAtTheEnds() {
        assertThat(Vin.of(" 5fnrl38646b419133 ").value()).isEqualTo("5FNRL38646B419133");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9AXKP04278ſ", "1M8GDM9AXKP0427ß", "1M8GDM9AXKP04278٣", "１M8GDM9AXKP042788"})
    void makesNoVinOutOfLettersBeyondLatinCapitals(String text) {
        assertThat(Vin.read(text, CheckDigitPolicy.OFF).vin()).isEmpty();
    }

    @Test
    void neverShowsTheVin() {
        Vin vin = Vin.of("1M8GDM9AXKP042788");
        assertThat(vin).hasToString("1M8**************");
        assertThatThrownBy(() -> Vin.of("1M8GDM9AXKP04278O"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Position 17 of a VIN is a digit or a letter other than I, O and Q, found 'O'.");
        for (VinProblem problem :
                Vin.read("5FNYF5H50HB011946", CheckDigitPolicy.STRICT).problems()) {
            assertThat(problem.toString()).doesNotContain("5FNYF5H50HB011946");
        }
    }

    @Test
    void tellsTheProblemInBothLanguages() {
        VinProblem problem = Vin.read("5FNYF5H50HB011946", CheckDigitPolicy.STRICT)
                .problems()
                .get(0);
        assertThat(problem.sentence(Locale.ENGLISH))
                .isEqualTo("The check digit at position 9 of the VIN should be '9', found '0'.");
        assertThat(problem.sentence(Locale.SIMPLIFIED_CHINESE)).isEqualTo("车架号第9位校验码应为“9”，实为“0”。");
    }

    @ParameterizedTest
    @CsvSource({"US, STRICT", "ca, STRICT", "MX, STRICT", "CN, STRICT", "DE, OFF", "GB, OFF", "AU, WARN", "HK, WARN"})
    void marketHasItsPolicy(String country, CheckDigitPolicy policy) {
        assertThat(CheckDigitPolicy.ofMarket(country)).isEqualTo(policy);
    }

    @Test
    void chassisNumberIsLegacyIfItHasNotTheForm() {
        assertThat(ChassisNumber.of("kmtga4scdru227656")).isEqualTo(new Vin("KMTGA4SCDRU227656"));
        assertThat(ChassisNumber.of("ae86-5012345")).isEqualTo(new LegacyChassisNumber("AE86-5012345"));
        assertThat(ChassisNumber.of("AE86-5012345")).hasToString("LegacyChassisNumber[12 characters]");
        assertThatThrownBy(() -> ChassisNumber.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
