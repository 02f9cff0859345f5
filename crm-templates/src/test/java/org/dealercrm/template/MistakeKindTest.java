package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of mistake can happen, and tells itself in both languages. */
class MistakeKindTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("extra")
            .bool("member")
            .number("mileage")
            .date("day")
            .optionalUrl("page")
            .url("link")
            .list("models", ValueType.TEXT)
            .build();

    private static final Snippets SNIPPETS = Snippets.of(Map.of(
            "circle",
            "{{>circle}}",
            "deep",
            "{{>deeper}}",
            "deeper",
            "{{>deepest}}",
            "deepest",
            "x",
            "long",
            "x".repeat(900)));

    /** A source for each kind; the bounds are small. */
    private static final Map<MistakeKind, String> SOURCES = sources();

    private static Map<MistakeKind, String> sources() {
        Map<MistakeKind, String> sources = new LinkedHashMap<>();
        sources.put(MistakeKind.UNKNOWN_VARIABLE, "{{brnd}}");
        sources.put(MistakeKind.NOT_PRINTABLE, "{{models}}");
        sources.put(MistakeKind.NO_SINGLE_VALUE, "{{.}}");
        sources.put(MistakeKind.NOT_A_CONDITION, "{{#brand}}{{/brand}}");
        sources.put(MistakeKind.UNGUARDED_OPTIONAL, "{{extra}}");
        sources.put(MistakeKind.UNCLOSED_SECTION, "{{#member}}");
        sources.put(MistakeKind.UNOPENED_SECTION, "{{/member}}");
        sources.put(MistakeKind.MISMATCHED_SECTION, "{{#member}}{{/memebr}}");
        sources.put(MistakeKind.UNCLOSED_TAG, "{{brand");
        sources.put(MistakeKind.UNCLOSED_COMMENT, "{{! x");
        sources.put(MistakeKind.EMPTY_TAG, "{{}}");
        sources.put(MistakeKind.BAD_CHARACTER, "{{br，and}}");
        sources.put(MistakeKind.INCOMPLETE_NAME, "{{brand.}}");
        sources.put(MistakeKind.NAME_TOO_LONG, "{{" + "a".repeat(101) + "}}");
        sources.put(MistakeKind.INVISIBLE_SPACE, "{{\u00A0brand}}");
        sources.put(MistakeKind.FULL_WIDTH_BRACES, "｛｛brand｝｝");
        sources.put(MistakeKind.VERBATIM_NOT_ALLOWED, "{{{brand}}}");
        sources.put(MistakeKind.INSIDE_MARKUP, "<{{brand}}>");
        sources.put(MistakeKind.BEHIND_AMPERSAND, "&{{brand}}");
        sources.put(MistakeKind.UNQUOTED_ATTRIBUTE, "<p title={{brand}}>");
        sources.put(MistakeKind.UNSAFE_ATTRIBUTE, "<p onclick=\"{{brand}}\">");
        sources.put(MistakeKind.UNSAFE_LINK, "<a href=\"{{brand}}\">");
        sources.put(MistakeKind.LINK_NOT_WHOLE, "<a href=\"{{link}}x\">");
        sources.put(MistakeKind.UNBALANCED_MARKUP, "{{#member}}<b {{/member}}>");
        sources.put(MistakeKind.UNCLOSED_MARKUP, "<b ");
        sources.put(MistakeKind.LINE_BREAK, "a\nb");
        sources.put(MistakeKind.BAD_DELIMITERS, "{{=x=}}");
        sources.put(MistakeKind.UNKNOWN_SNIPPET, "{{>crcle}}");
        sources.put(MistakeKind.RECURSIVE_SNIPPET, "{{>circle}}");
        sources.put(MistakeKind.SNIPPETS_TOO_DEEP, "{{>deep}}");
        sources.put(MistakeKind.EXPANSION_TOO_LONG, "{{>long}}{{>long}}");
        sources.put(MistakeKind.UNKNOWN_FORMAT, "{{day|isoo}}");
        sources.put(MistakeKind.FORMAT_OF_ANOTHER_TYPE, "{{day|grouped}}");
        sources.put(MistakeKind.UNAVAILABLE_FORMAT, "{{day|numerals}}");
        sources.put(MistakeKind.FORMAT_ARGUMENT, "{{mileage|fixed}}");
        sources.put(MistakeKind.SECOND_FORMAT, "{{day|iso|iso}}");
        sources.put(MistakeKind.MISPLACED_FORMAT, "{{#member|iso}}{{/member}}");
        sources.put(MistakeKind.EMPTY_FORMAT, "{{day|}}");
        sources.put(MistakeKind.NEEDLESS_DEFAULT, "{{brand|default:x}}");
        sources.put(MistakeKind.DEFAULT_OF_ANOTHER_TYPE, "{{page|default:x}}");
        sources.put(MistakeKind.EMPTY_DEFAULT, "{{extra|default}}");
        sources.put(MistakeKind.NESTING_TOO_DEEP, "{{#member}}".repeat(3) + "{{/member}}".repeat(3));
        sources.put(MistakeKind.SOURCE_TOO_LONG, "x".repeat(1001));
        return sources;
    }

    private static List<Mistake> mistakes(MistakeKind kind, String source) {
        OutputKind output = switch (kind) {
            case LINE_BREAK -> OutputKind.HEADER;
            case VERBATIM_NOT_ALLOWED,
                    INSIDE_MARKUP,
                    BEHIND_AMPERSAND,
                    UNQUOTED_ATTRIBUTE,
                    UNSAFE_ATTRIBUTE,
                    UNSAFE_LINK,
                    LINK_NOT_WHOLE,
                    UNBALANCED_MARKUP,
                    UNCLOSED_MARKUP -> OutputKind.HTML;
            default -> OutputKind.TEXT;
        };
        return TemplateCompiler.over(SCHEMA)
                .to(output)
                .with(SNIPPETS)
                .within(new TemplateBounds(1000, 2, 1500, 1000))
                .compile(source)
                .mistakes();
    }

    @Test
    void everyKindHasItsSource() {
        assertThat(SOURCES.keySet()).containsExactlyInAnyOrder(MistakeKind.values());
    }

    @Test
    void everyKindHappensAndTellsItselfInBothLanguages() {
        SOURCES.forEach((kind, source) -> {
            List<Mistake> mistakes = mistakes(kind, source);
            Mistake mistake = mistakes.stream()
                    .filter(each -> each.code().equals(kind.name()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(kind + " does not happen in " + source + ": " + mistakes));
            assertThat(mistake.chinese())
                    .as(kind.name())
                    .endsWith(mistake.chinese().contains("是不是") ? "”？" : "。")
                    .doesNotContain("%1", "%2", "null")
                    .matches("(?s).*\\p{IsHan}.*");
            assertThat(mistake.english())
                    .as(kind.name())
                    .endsWith(mistake.english().contains("did you mean") ? "'?" : ".")
                    .doesNotContain("%1", "%2", "null");
            assertThat(withoutQuotes(mistake.english())).as(kind.name()).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void mostKindsComeAlone() {
        SOURCES.forEach((kind, source) -> {
            boolean more = kind == MistakeKind.UNBALANCED_MARKUP;
            assertThat(mistakes(kind, source)).as(kind.name()).hasSizeLessThanOrEqualTo(more ? 2 : 1);
        });
    }

    @Test
    void codesAreSpeltAlike() {
        assertThat(Arrays.stream(MistakeKind.values()).map(Enum::name))
                .allMatch(code -> code.matches("[A-Z]+(_[A-Z]+)*"));
    }

    private static String withoutQuotes(String sentence) {
        return sentence.replaceAll("'[^']*'", "");
    }
}
