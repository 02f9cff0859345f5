package org.dealercrm.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a coverage-guided fuzzer calls: the laws of the template engine for any bytes.
 *
 * <p>The bytes are a choice of the kind of output and of the values, then a source, a snippet and two values, parted by the
 * byte 0xFF, which UTF-8 does not have. The nightly profile runs Jazzer on it; {@link TemplateFuzzTest} replays in every build
 * what Jazzer has found.
 */
public final class TemplateFuzz {

    private static final int BOUND = 2_000;
    /** Scheme and authority (RFC 3986, appendix B). */
    private static final Pattern AUTHORITY = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(//[^/?#]*)?");

    private static final String PLAIN = "QplainQ";

    private static final TemplateSchema CAR =
            TemplateSchema.builder().text("plate").optionalText("colour").build();

    static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .optionalText("extra")
            .bool("member")
            .number("hours")
            .date("day")
            .money("price")
            .url("link")
            .email("mail")
            .phone("phone")
            .list("models", ValueType.TEXT)
            .list("cars", CAR)
            .record("store", TemplateSchema.builder().text("name").build())
            .build();

    private TemplateFuzz() {}

    /**
     * The entry that Jazzer looks for.
     *
     * @param data any bytes
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            List<String> parts = parts(data);
            OutputKind kind = OutputKind.values()[(data[0] & 0x3) % OutputKind.values().length];
            check(kind, (data[0] & 0x4) != 0, parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        }
    }

    private static List<String> parts(byte[] data) {
        List<String> parts = new ArrayList<>();
        int from = 1;
        for (int at = 1; at <= data.length; at++) {
            if (at == data.length || data[at] == (byte) 0xFF) {
                String text = new String(Arrays.copyOfRange(data, from, at), StandardCharsets.UTF_8);
                // UTF-8 has no halves of surrogate pairs; two controls that nobody needs stand for them.
                parts.add(text.replace('\u0011', '\uD83C').replace('\u0012', '\uDF89'));
                from = at + 1;
            }
        }
        while (parts.size() < 4) {
            parts.add("");
        }
        return parts;
    }

    /** Compiles and renders, and throws AssertionError where a law is broken; any other exception is a finding as well. */
    static void check(OutputKind kind, boolean flag, String source, String snippet, String value, String second) {
        TemplateCompiler compiler = TemplateCompiler.over(SCHEMA)
                .to(kind)
                .with(Snippets.of(Map.of("closing", snippet, "outer", "a\n {{> closing}}")))
                .within(new TemplateBounds(BOUND, 6, 2 * BOUND, BOUND));
        Compilation<Template> compilation = compiler.compile(source);
        mistakesLieInTheirSource(compilation, source, snippet);
        Filling filling = values(flag, value, second).check();
        if (compilation.compiled().isPresent() && filling.values().isPresent()) {
            Template template = compilation.orElseThrow();
            Rendered rendered = template.write(filling.orElseThrow());
            rendered.text().ifPresent(text -> isHarmless(kind, template, flag, text));
            law(rendered.text().isPresent() == rendered.problems().isEmpty(), "a text or problems");
        }
    }

    private static TemplateValues.Builder values(boolean flag, String value, String second) {
        TemplateValues.Builder values = TemplateValues.builder(SCHEMA)
                .text("brand", value + "x")
                .bool("member", flag)
                .number("hours", 12)
                .read("day", "2026-11-26")
                .read("price", "CNY 128800.50")
                .text("link", "https://shop.example/a?b=1&c=2")
                .text("mail", "a'b@shop.example")
                .text("phone", "+86 (21) 5555-0100")
                .list("models", flag ? List.of(value + "x", second + "x", "轩逸") : List.of())
                .list("cars", List.of(car(second + "x", value)))
                .record("store", storeNamed(second + "x"));
        return flag ? values.text("extra", value + "x") : values;
    }

    private static TemplateValues car(String plate, String colour) {
        return TemplateValues.builder(CAR)
                .text("plate", plate)
                .text("colour", colour + "x")
                .check()
                .orElseThrow();
    }

    private static TemplateValues storeNamed(String name) {
        return TemplateValues.builder(TemplateSchema.builder().text("name").build())
                .text("name", name)
                .check()
                .orElseThrow();
    }

    private static void mistakesLieInTheirSource(Compilation<Template> compilation, String source, String snippet) {
        law(compilation.isSound() == compilation.mistakes().isEmpty(), "sound or mistakes");
        for (Mistake mistake : compilation.mistakes()) {
            law(!mistake.chinese().isEmpty() && !mistake.english().isEmpty(), "sentences");
            if (mistake.snippet().isEmpty()) {
                String[] lines = source.split("\r\n|\r|\n", -1);
                law(mistake.line() <= lines.length, "line");
                String line = lines[mistake.line() - 1];
                law(mistake.column() <= line.codePointCount(0, line.length()) + 1, "column");
            }
        }
    }

    private static void isHarmless(OutputKind kind, Template template, boolean flag, String text) {
        law(text.length() <= BOUND, "bound");
        switch (kind) {
            case HEADER -> law(Escaping.firstControl(text, 0, text.length()) == text.length(), "one line");
            case HTML -> {
                Rendered plain =
                        template.write(values(flag, PLAIN, PLAIN).check().orElseThrow());
                plain.text().ifPresent(other -> law(structure(text).equals(structure(other)), "structure"));
            }
            case TEXT, SMS -> {}
        }
    }

    /** The elements and their attributes in the order of the document, with the links' schemes and hosts. */
    private static List<String> structure(String html) {
        List<String> names = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            names.add(element.normalName());
            for (Attribute attribute : element.attributes()) {
                names.add("@" + attribute.getKey() + authority(attribute.getKey(), attribute.getValue()));
            }
        }
        return names;
    }

    private static String authority(String name, String value) {
        Matcher authority = AUTHORITY.matcher(value);
        return (name.equals("href") || name.equals("src")) && authority.find() ? authority.group() : "";
    }

    private static void law(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("A law of templates is broken: " + law);
        }
    }
}
