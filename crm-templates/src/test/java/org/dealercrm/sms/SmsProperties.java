package org.dealercrm.sms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** The laws of segments. */
class SmsProperties {

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.of("a", "a", "a", "7", " ", "\n", "€", "[", "Ç", "ç", "’", "您", "🎉", "\uD83C");
    }

    /** Runs of a few characters, so that texts of one alphabet and of several segments are not rare. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> gsm = Arbitraries.of("a", "€", "7", "~", "Ç");
        Arbitrary<String> any = characters();
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 90);
        return Arbitraries.oneOf(gsm, any)
                .flatMap(c -> lengths.map(c::repeat))
                .list()
                .ofMaxSize(8)
                .map(runs -> String.join("", runs));
    }

    @Property
    void segmentsJoinedGiveTheText(@ForAll("texts") String text) {
        assertThat(String.join("", SmsSegments.of(text).parts())).isEqualTo(text);
    }

    @Property
    void noSegmentIsOverItsSizeOrEmpty(@ForAll("texts") String text) {
        SmsSegments cut = SmsSegments.of(text);
        int size =
                cut.count() > 1 ? cut.alphabet().concatenated() : cut.alphabet().alone();

        assertThat(cut.parts())
                .allSatisfy(part -> assertThat(units(part, cut.alphabet())).isBetween(1, size));
    }

    private static int units(String part, SmsAlphabet alphabet) {
        return alphabet == SmsAlphabet.GSM_7
                ? part.codePoints().map(SmsAlphabet::septets).sum()
                : part.length();
    }

    @Property
    void noSurrogatePairIsTorn(@ForAll("texts") String text) {
        long pairs =
                text.codePoints().filter(Character::isSupplementaryCodePoint).count();

        assertThat(SmsSegments.of(text).parts().stream()
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isSupplementaryCodePoint)
                        .count())
                .isEqualTo(pairs);
    }

    @Property
    void aFullSegmentHasNoRoomForTheNextCharacter(@ForAll("texts") String text) {
        SmsSegments cut = SmsSegments.of(text);

        for (int i = 0; i + 1 < cut.count(); i++) {
            String next = Character.toString(cut.parts().get(i + 1).codePointAt(0));
            assertThat(units(cut.parts().get(i) + next, cut.alphabet()))
                    .isGreaterThan(cut.alphabet().concatenated());
        }
    }

    @Property
    void addingACharacterNeverLowersTheCount(
            @ForAll("texts") String text,
            @ForAll("characters") String added,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        int at = text.offsetByCodePoints(0, (int) (share * text.codePointCount(0, text.length())));
        String longer = text.substring(0, at) + added + text.substring(at);

        for (SmsBilling billing : SmsBilling.values()) {
            assertThat(billing.segments(longer)).isGreaterThanOrEqualTo(billing.segments(text));
        }
    }

    @Property
    void mainlandChinaNeverBillsLessThanUcs2Carries(@ForAll("texts") String text) {
        int billed = SmsBilling.MAINLAND_CHINA.segments(text);

        assertThat(billed).isBetween((text.length() + 69) / 70, (text.length() + 65) / 66);
        if (SmsAlphabet.of(text) == SmsAlphabet.UCS_2) {
            assertThat(billed).isEqualTo(SmsBilling.SEGMENTS.segments(text));
        }
    }
}
