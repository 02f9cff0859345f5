package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dealercrm.consent.Purpose;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.letter.LetterVariants;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.TemplateVariable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The letters of the catalogue as templates: that all are there, over their variables, in their forms. */
class LetterCatalogTest {

    static Stream<Arguments> letters() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(LetterLanguage.values()).map(language -> Arguments.of(kind, language)));
    }

    @Test
    void thereAreSixteenKindsInThreeLanguages() {
        assertThat(letters()).hasSize(48);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsThereAndIsWrittenInTheFormsThatSuitIt(LetterKind kind, LetterLanguage language) {
        LetterTemplate letter = LetterCatalog.letter(kind, language);

        assertThat(letter.language()).isEqualTo(language);
        assertThat(letter.schema()).isEqualTo(kind.schema());
        assertThat(letter.forms()).isEqualTo(kind.forms());
        assertThat(LetterCatalog.letter(kind, language.locale())).isSameAs(letter);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyVariableOfItsOwnIsUsedAndOfThoseOfEveryLetterAllButTheAddress(LetterKind kind, LetterLanguage language) {
        Set<String> unused = new LinkedHashSet<>();
        kind.schema().variables().stream()
                .map(TemplateVariable::name)
                .filter(name -> !name.endsWith("[]"))
                .forEach(unused::add);
        unused.removeAll(LetterCatalog.letter(kind, language).variables());

        assertThat(unused).isSubsetOf(LetterVariables.EMAIL);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void allLanguagesTellTheSameInEachForm(LetterKind kind) {
        LetterVariants variants = LetterCatalog.variants(kind);

        assertThat(variants.byTag()).hasSize(3);
        assertThat(variants.parity(LetterForm.LETTER).differences()).isEmpty();
        assertThat(variants.parity(LetterForm.EMAIL).differences()).isEmpty();
        // Simplified Chinese names the store in its signature 【…】, which the library puts in front.
        assertThat(variants.parity(LetterForm.SMS).differences())
                .filteredOn(difference -> !difference.variable().equals(LetterVariables.STORE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void marketingAndNothingElseTellsHowToStopIt(LetterKind kind, LetterLanguage language) {
        assertThat(LetterCatalog.letter(kind, language).hasOptOut()).isEqualTo(kind.purpose() == Purpose.MARKETING);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aStoresOwnLetterOfAKindHasWhatThatOfTheCatalogueHas(LetterKind kind, LetterLanguage language) {
        LetterTemplate ofCatalogue = LetterCatalog.letter(kind, language);
        LetterTemplate bare = LetterTemplate.compile(ofCatalogue.source(), kind.schema(), language)
                .orElseThrow();

        LetterTemplate own = kind.fit(bare).orElseThrow();

        assertThat(own.forms()).isEqualTo(ofCatalogue.forms()).isEqualTo(kind.forms());
        assertThat(own.hasOptOut()).isEqualTo(ofCatalogue.hasOptOut());
        assertThat(bare.hasOptOut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APPOINTMENT_REMINDER | [称呼]\\n您好：\\n[正文]\\n明天见。\\n[落款]\\n本店 | [主题] [短信]",
                "APOLOGY_AFTER_COMPLAINT | [短信]\\n对不起 | [正文] [主题]",
            })
    void aLetterWithoutAFormOfItsKindIsMistaken(LetterKind kind, String source, String parts) {
        LetterTemplate letter = LetterTemplate.compile(
                        source.replace("\\n", "\n"), kind.schema(), LetterLanguage.ZH_HANS)
                .orElseThrow();

        assertThat(kind.fit(letter).mistakes())
                .extracting(Mistake::code, Mistake::chinese)
                .containsExactly(tuple(
                        "NO_SUITABLE_FORM",
                        "这封信函没有适合“" + kind.name(LetterLanguage.ZH_HANS) + "”的形式；请加上 " + parts + " 部分。"));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void codesFindTheirKind(LetterKind kind) {
        assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(LetterKind.of(kind.code())).contains(kind);
        assertThat(LetterKind.of(kind.name())).isEmpty();
    }

    @Test
    void namesTellTheKindsApartInEachLanguage() {
        for (LetterLanguage language : LetterLanguage.values()) {
            List<String> names = new ArrayList<>();
            for (LetterKind kind : LetterKind.values()) {
                names.add(kind.name(language));
            }
            assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aStoreEditsACopyWithNothingButTheSchemaOfItsKind(LetterKind kind, LetterLanguage language) {
        LetterTemplate letter = LetterCatalog.letter(kind, language);
        String hotline = "{{hotline}}";
        assertThat(letter.source()).contains(hotline);
        String edited = letter.source().replace(hotline, "400-800-1234");

        LetterTemplate copy =
                LetterTemplate.compile(edited, kind.schema(), language).orElseThrow();

        assertThat(copy.write(LetterSamples.full(kind, language)).orElseThrow().body())
                .anyMatch(paragraph -> paragraph.contains("400-800-1234"));
    }

    @Test
    void aReaderOfAnyLocaleGetsALanguageThatHeReads() {
        LetterKind kind = LetterKind.BIRTHDAY;

        assertThat(LetterCatalog.letter(kind, Locale.forLanguageTag("zh-HK")).language())
                .isEqualTo(LetterLanguage.ZH_HANT);
        assertThat(LetterCatalog.letter(kind, Locale.GERMAN).language()).isEqualTo(LetterLanguage.EN);
    }
}
