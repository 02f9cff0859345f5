package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealercrm.letter.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store gives for a letter is told in it, also where it is the one thing that it gives. */
class PartialLettersTest {

    /** What says nothing without another: the number of nobody, the last day of no gift, points that lapse at no time. */
    private static final Map<String, Set<String>> NEEDS = Map.of(
            CatalogVariables.ADVISER_PHONE, Set.of(CatalogVariables.ADVISER),
            BirthdayLetter.GIFT_VALID_UNTIL, Set.of(BirthdayLetter.GIFT),
            MembershipLetter.POINTS_EXPIRING, Set.of(MembershipLetter.POINTS_EXPIRE_ON),
            MembershipLetter.POINTS_EXPIRE_ON, Set.of(MembershipLetter.POINTS_EXPIRING));

    static Stream<Arguments> optional() {
        return LetterCatalogTest.letters().flatMap(letter -> {
            LetterKind kind = (LetterKind) letter.get()[0];
            LetterLanguage language = (LetterLanguage) letter.get()[1];
            return LetterSamples.optionalNames(kind).stream()
                    .filter(LetterSamples::tells)
                    .filter(name ->
                            LetterCatalog.letter(kind, language).variables().contains(name))
                    .map(name -> Arguments.of(kind, language, name));
        });
    }

    private static List<String> lines(LetterKind kind, LetterLanguage language, Set<String> told) {
        return WrittenLetter.of(kind, language, LetterSamples.with(kind, language, told::contains))
                .lines();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("optional")
    void whatIsGivenIsTold(LetterKind kind, LetterLanguage language, String name) {
        Set<String> before = NEEDS.getOrDefault(name, Set.of());
        Set<String> with = Stream.concat(before.stream(), Stream.of(name)).collect(Collectors.toSet());

        assertThat(lines(kind, language, with)).isNotEqualTo(lines(kind, language, before));
    }

    @Test
    void thereIsMuchToLeaveOut() {
        assertThat(optional()).hasSizeGreaterThan(100);
    }
}
