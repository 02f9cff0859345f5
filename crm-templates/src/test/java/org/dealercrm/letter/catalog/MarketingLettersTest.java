package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealercrm.consent.Purpose;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterVariables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the law of mainland China asks of e-mails that advertise: 互联网电子邮件服务管理办法 (Measures for Internet E-mail Services),
 * article 13(3), 广告 or AD before the subject; article 14, ways to refuse further ones, the sender's e-mail address among them.
 */
class MarketingLettersTest {

    private static final Map<LetterLanguage, String> LABELS =
            Map.of(LetterLanguage.ZH_HANS, "【广告】", LetterLanguage.ZH_HANT, "【廣告】", LetterLanguage.EN, "[AD] ");

    static Stream<Arguments> marketing() {
        return LetterCatalogTest.letters().filter(letter -> isMarketing((LetterKind) letter.get()[0]));
    }

    static Stream<Arguments> others() {
        return LetterCatalogTest.letters().filter(letter -> !isMarketing((LetterKind) letter.get()[0]));
    }

    private static boolean isMarketing(LetterKind kind) {
        return kind.purpose() == Purpose.MARKETING;
    }

    private static String subject(LetterKind kind, LetterLanguage language, LetterData data) {
        return WrittenLetter.of(kind, language, data).subject();
    }

    private static String lastParagraph(LetterKind kind, LetterLanguage language, LetterData data) {
        List<String> body = WrittenLetter.of(kind, language, data).letter().body();
        return body.get(body.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("marketing")
    void theSubjectBeginsWithTheLabelAndTheNoteTellsWhy(LetterKind kind, LetterLanguage language) {
        String label = LABELS.get(language);
        String note = LetterCatalog.letter(kind, language).source().split("\n\n")[0];

        assertThat(subject(kind, language, LetterSamples.full(kind, language))).startsWith(label);
        assertThat(note).contains(label.strip());
        // Wishes without a gift advertise nothing.
        String bare = subject(kind, language, LetterSamples.bare(kind, language));
        assertThat(bare.startsWith(label)).as(bare).isEqualTo(kind != LetterKind.BIRTHDAY);
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLetterThatServesBearsNoLabel(LetterKind kind, LetterLanguage language) {
        assertThat(subject(kind, language, LetterSamples.full(kind, language))).doesNotContain("广告", "廣告", "AD");
    }

    @ParameterizedTest
    @MethodSource("marketing")
    void itEndsWithTheWaysToRefuseFurtherOnes(LetterKind kind, LetterLanguage language) {
        LetterData withAddress = LetterSamples.with(kind, language, LetterVariables.EMAIL::equals);

        assertThat(lastParagraph(kind, language, withAddress)).contains("0755-88886666", "service@xinghe-auto.example");
        assertThat(lastParagraph(kind, language, LetterSamples.bare(kind, language)))
                .contains("0755-88886666")
                .doesNotContain("@", "邮件", "郵件");
    }
}
