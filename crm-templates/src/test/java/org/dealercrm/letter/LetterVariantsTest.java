package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealercrm.template.TemplateSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterVariantsTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("salutation")
            .text("brand")
            .text("hotline")
            .text("subject")
            .build();

    private static LetterTemplate template(String sms, Locale locale) {
        return LetterTemplate.compile("[SMS]\n" + sms + "\n", SCHEMA, LetterLanguage.of(locale))
                .orElseThrow();
    }

    private static LetterVariants variants(String tags) {
        Map<Locale, LetterTemplate> templates = new LinkedHashMap<>();
        for (String tag : tags.split(" ")) {
            Locale locale = Locale.forLanguageTag(tag);
            templates.put(locale, template("text for " + tag, locale));
        }
        return LetterVariants.of(templates);
    }

    @ParameterizedTest
    @CsvSource({
        // a store with its own Hong Kong variant
        "zh-Hans zh-Hant zh-Hant-HK en, zh-HK, zh-Hant-HK, EXACT",
        "zh-Hans zh-Hant zh-Hant-HK en, zh-Hant-HK, zh-Hant-HK, EXACT",
        "zh-Hans zh-Hant zh-HK en, zh-Hant-HK, zh-Hant-HK, EXACT",
        "zh-Hans zh-Hant zh-Hant-HK en, zh-MO, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant zh-Hant-HK en, zh-TW, zh-Hant, SCRIPT",
        // without one they fall back to the script
        "zh-Hans zh-Hant en, zh-Hant-HK, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant en, zh-HK, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant en, zh-TW, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant en, zh-MO, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant en, zh-Hant, zh-Hant, EXACT",
        "zh-Hans zh-Hant en, zh-CN, zh-Hans, SCRIPT",
        "zh-Hans zh-Hant en, zh, zh-Hans, EXACT",
        "zh-Hans zh-Hant en, zh-SG, zh-Hans, SCRIPT",
        "zh-Hans zh-Hant en, zh-Hans-HK, zh-Hans, SCRIPT",
        "zh-Hans zh-Hant en, zh-Hant-SG, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant en, zh-Hant-CN, zh-Hant, SCRIPT",
        // Cantonese is read as written Chinese
        "zh-Hans zh-Hant en, yue, zh-Hant, EXACT",
        "zh-Hans zh-Hant en, yue-HK, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant-HK zh-Hant en, yue-HK, zh-Hant-HK, EXACT",
        "zh-Hans zh-Hant en, yue-Hant, zh-Hant, EXACT",
        "zh-Hans zh-Hant en, yue-Hant-CN, zh-Hant, SCRIPT",
        "zh-Hans zh-Hant en, yue-CN, zh-Hans, SCRIPT",
        "zh-Hans zh-Hant en, yue-Hans, zh-Hans, EXACT",
        "zh-Hans zh-Hant en, zh-yue-HK, zh-Hant, SCRIPT",
        "zh-Hans en, yue-HK, zh-Hans, LANGUAGE",
        // another region of the script before the other script
        "zh-Hans zh-Hant-HK en, zh-TW, zh-Hant-HK, SCRIPT",
        // the other script and another language are said
        "zh-Hans en, zh-HK, zh-Hans, LANGUAGE",
        "zh-Hant en, zh-CN, zh-Hant, LANGUAGE",
        "en, zh-HK, en, FOREIGN",
        "zh-Hans zh-Hant en, en-GB, en, SCRIPT",
        "zh-Hans zh-Hant en, de-DE, en, FOREIGN",
        "zh-Hant zh-Hans, de-DE, zh-Hans, FOREIGN",
    })
    void aReaderGetsTheNearestVariantAndIsToldHowNear(String tags, String reader, String found, VariantFit fit) {
        LetterVariants variants = variants(tags);

        VariantChoice choice = variants.choose(Locale.forLanguageTag(reader));

        assertThat(choice.locale().toLanguageTag()).isEqualTo(found);
        assertThat(choice.fit()).isEqualTo(fit);
        assertThat(choice.template()).isSameAs(variants.byTag().get(found));
        assertThat(fit.isReadersOwn())
                .isEqualTo(choice.template().language() == LetterLanguage.of(Locale.forLanguageTag(reader))
                        && fit != VariantFit.FOREIGN);
    }

    @Test
    void everyFitHasItsSentences() {
        for (VariantFit fit : VariantFit.values()) {
            assertThat(fit.message(Locale.SIMPLIFIED_CHINESE)).endsWith("。");
            assertThat(fit.message(Locale.ENGLISH)).endsWith(".");
        }
    }

    @Test
    void variantsThatAreNotWhatTheySayAreRefused() {
        Locale hongKong = Locale.forLanguageTag("zh-HK");
        LetterTemplate simplified = template("x", Locale.SIMPLIFIED_CHINESE);
        LetterTemplate traditional = template("x", hongKong);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterVariants.of(Map.of(hongKong, simplified)))
                .withMessageContaining("zh-Hant-HK is written in zh-Hans");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterVariants.of(
                        Map.of(hongKong, traditional, Locale.forLanguageTag("zh-Hant-HK"), traditional)));
        assertThatIllegalArgumentException().isThrownBy(() -> LetterVariants.of(Map.of()));
    }

    @Test
    void parityNamesWhatOneVariantUsesAndAnotherDoesNot() {
        LetterVariants variants = LetterVariants.of(Map.of(
                Locale.forLanguageTag("zh-Hans"),
                template("{{brand}}{{hotline}}", Locale.SIMPLIFIED_CHINESE),
                Locale.forLanguageTag("zh-Hant"),
                template("{{brand}}", Locale.TRADITIONAL_CHINESE),
                Locale.ENGLISH,
                template("{{brand}}{{hotline}}", Locale.ENGLISH)));

        assertThat(variants.parity(LetterForm.SMS).differences())
                .containsExactly(
                        new VariableParity.Difference("hotline", List.of("en", "zh-Hans"), List.of("zh-Hant")));
        assertThat(variants.parity(LetterForm.SMS).isEven()).isFalse();
        assertThat(variants.parity(LetterForm.LETTER).isEven()).isTrue();
    }

    @Test
    void parityOfFormsTellsWhatTheShortMessageLeavesOut() {
        String source = """
                [主题]
                {{subject}}
                [称呼]
                {{salutation}}
                [正文]
                {{brand}}
                [落款]
                店
                [短信]
                {{salutation}}{{hotline}}
                """;
        LetterTemplate template =
                LetterTemplate.compile(source, SCHEMA, LetterLanguage.ZH_HANS).orElseThrow();

        VariableParity parity = VariableParity.ofForms(template);

        assertThat(parity.differences())
                .containsExactlyInAnyOrder(
                        new VariableParity.Difference("subject", List.of("EMAIL"), List.of("LETTER", "SMS")),
                        new VariableParity.Difference("brand", List.of("LETTER", "EMAIL"), List.of("SMS")),
                        new VariableParity.Difference("hotline", List.of("SMS"), List.of("LETTER", "EMAIL")));
        assertThat(template.variables(LetterForm.LETTER)).containsExactly("salutation", "brand");
    }

    @Test
    void aDifferenceIsToldInBothLanguages() {
        VariableParity.Difference difference =
                new VariableParity.Difference("hotline", List.of("zh-Hans"), List.of("en"));

        assertThat(difference.message(Locale.CHINESE)).isEqualTo("变量“hotline”在 zh-Hans 中用到，在 en 中没有用到。");
        assertThat(difference.message(Locale.ENGLISH))
                .isEqualTo("The variable 'hotline' is used in zh-Hans and not in en.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VariableParity.Difference("hotline", List.of("en"), List.of()));
    }
}
