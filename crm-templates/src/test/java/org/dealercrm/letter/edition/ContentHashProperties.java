package org.dealercrm.letter.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealercrm.letter.DateStyle;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueType;

/** The laws of the hash: equal for equal contents, and for no others. */
class ContentHashProperties {

    /** All that is hashed. */
    private record Hashed(EditionContent content, LetterLanguage language, List<TemplateVariable> variables) {

        ContentHash hash() {
            return ContentHash.of(content, language, variables);
        }
    }

    private static ContentHash hash(String source) {
        return new Hashed(EditionContent.of(source), LetterLanguage.ZH_HANS, List.of()).hash();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars("您好 {}#/ab.\t\uFEFF\u00A0")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void lineEndsAndAByteOrderMarkMakeNoDifference(
            @ForAll("lines") List<String> lines, @ForAll("ends") List<String> ends, @ForAll boolean marked) {
        StringBuilder mixed = new StringBuilder(marked ? "\uFEFF" : "");
        String plain = "x" + String.join("\n", lines);
        mixed.append('x');
        for (int i = 0; i < lines.size(); i++) {
            mixed.append(i == 0 ? "" : ends.get(i % ends.size())).append(lines.get(i));
        }
        assertThat(hash(mixed.toString())).isEqualTo(hash(plain));
    }

    /** Not CR and LF by turns, which would be read as one end around an empty line. */
    @Provide
    Arbitrary<List<String>> ends() {
        return Arbitraries.of(List.of("\n"), List.of("\r\n"), List.of("\r"), List.of("\n", "\r\n"));
    }

    @Property
    void anyOtherCharacterMakesAnotherHash(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(max = 200) int place,
            @ForAll("marks") String other) {
        String source = "x" + String.join("\n", lines) + "x";
        int at = 1 + place % (source.length() - 1);
        String kept = source.substring(at, at + 1);
        String replacement = kept.equals(other) ? "y" : other;
        Set<ContentHash> hashes = Set.of(
                hash(source),
                hash(source.substring(0, at) + replacement + source.substring(at + 1)),
                hash(source.substring(0, at) + source.substring(at + 1)),
                hash(source + other));
        assertThat(hashes).hasSize(4);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("！", " ", "\u00A0", "\n", "\t", "{", "e\u0301", "é", "𠮷", "\u200B");
    }

    @Property
    void canonicalFormsAreEqualForEqualContentsAndForNoOthers(
            @ForAll("hashed") Hashed one, @ForAll("hashed") Hashed other) {
        assertThat(Arrays.equals(bytes(one), bytes(other))).isEqualTo(one.equals(other));
        assertThat(one.hash().equals(other.hash())).isEqualTo(one.equals(other));
    }

    /** Of two contents made apart hardly any two are equal; so one is also compared with a copy that has one part of the other. */
    @Property
    void onePartOfAnotherContentMakesTheDifferenceThatItIs(
            @ForAll("hashed") Hashed one, @ForAll("hashed") Hashed other, @ForAll @IntRange(max = 5) int part) {
        EditionContent content = one.content();
        Hashed mixed = switch (part) {
            case 0 -> new Hashed(content.withSource(other.content().source()), one.language(), one.variables());
            case 1 -> new Hashed(content.withSnippets(other.content().snippets()), one.language(), one.variables());
            case 2 -> new Hashed(content.withDefaults(other.content().defaults()), one.language(), one.variables());
            case 3 -> new Hashed(content.dated(other.content().dates()), one.language(), one.variables());
            case 4 -> new Hashed(content, other.language(), one.variables());
            default -> new Hashed(content, one.language(), other.variables());
        };
        assertThat(one.hash().equals(mixed.hash())).isEqualTo(one.equals(mixed));
    }

    /** What ends a text and begins the next may stand in the text itself. */
    @Property
    void boundaryBetweenTextsIsHashed(
            @ForAll("pieces") List<String> pieces,
            @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 5) int other) {
        EditionContent first = cut(pieces, one % pieces.size());
        EditionContent second = cut(pieces, other % pieces.size());
        ContentHash hash = ContentHash.of(first, LetterLanguage.EN, List.of());
        assertThat(ContentHash.of(second, LetterLanguage.EN, List.of()).equals(hash))
                .isEqualTo(first.equals(second));
    }

    private static EditionContent cut(List<String> pieces, int at) {
        String mark = "\nsource\n";
        return EditionContent.of(String.join(mark, pieces.subList(at, pieces.size())))
                .withSnippets(Map.of("a", String.join(mark, pieces.subList(0, at))));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of("", "a", "snippet a", "source 1")
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Property
    void orderInWhichVariablesAreToldMakesNoDifference(@ForAll("hashed") Hashed one) {
        List<TemplateVariable> backwards = new ArrayList<>(one.variables());
        Collections.reverse(backwards);
        assertThat(ContentHash.of(one.content(), one.language(), backwards)).isEqualTo(one.hash());
        assertThat(EditionSeal.of(one.content(), one.language(), backwards))
                .isEqualTo(EditionSeal.of(one.content(), one.language(), one.variables()));
    }

    private static byte[] bytes(Hashed one) {
        return CanonicalContent.bytes(one.content(), one.language(), one.variables());
    }

    /** Texts that look like lines of the canonical form, so that a form without lengths would confuse them. */
    @Provide
    Arbitrary<Hashed> hashed() {
        Arbitrary<String> text = Arbitraries.of(
                        "a 1\n", "\n", "snippet a 1\na", "default a 0\n", "source 0\n", "a", "好")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
        Arbitrary<String> name = Arbitraries.of("a", "b", "source");
        Arbitrary<Map<String, String>> named = Arbitraries.maps(name, text).ofMaxSize(2);
        Arbitrary<EditionContent> content = Combinators.combine(text, Arbitraries.of(DateStyle.values()), named, named)
                .as(EditionContent::new);
        Arbitrary<List<TemplateVariable>> variables = Combinators.combine(
                        name, Arbitraries.of(ValueType.TEXT, ValueType.DATE), Arbitraries.of(true, false))
                .as(TemplateVariable::new)
                .list()
                .uniqueElements(TemplateVariable::name)
                .ofMaxSize(2)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing(TemplateVariable::name))
                        .toList());
        return Combinators.combine(content, Arbitraries.of(LetterLanguage.values()), variables)
                .as(Hashed::new);
    }
}
