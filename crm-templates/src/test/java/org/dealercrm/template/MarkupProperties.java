package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The laws of values in HTML, judged by an XML parser: a value is text, and the elements are those of the template. */
class MarkupProperties {

    private static final String PLAIN = "QplainQ";

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("brand")
            .bool("member")
            .list("models", ValueType.TEXT)
            .build();

    private static final TemplateCompiler COMPILER =
            TemplateCompiler.over(SCHEMA).to(OutputKind.HTML);

    private static TemplateValues values(String brand, boolean member, int models) {
        return TemplateValues.builder(SCHEMA)
                .text("brand", brand)
                .bool("member", member)
                .list("models", java.util.Collections.nCopies(models, brand))
                .check()
                .orElseThrow();
    }

    @Provide
    Arbitrary<String> values() {
        return HostileText.values();
    }

    /** Well-formed templates with values wherever they may stand. */
    @Provide
    Arbitrary<String> templates() {
        Arbitrary<String> attribute = Arbitraries.of(
                "",
                " title=\"{{brand}}\"",
                " lang='{{brand}}'",
                " title=\"a {{#models}}{{.}}, {{/models}}\"",
                " class=\"c > d\"");
        Arbitrary<String> leaf = Arbitraries.of(
                "{{brand}}",
                "文",
                "<!-- {{! no value here }} <b> -->",
                "<img alt=\"{{brand}}\" src=\"https://shop.example/i?{{brand}}&amp;w=1\"/>",
                "<a href=\"https://shop.example/{{brand}}/\">{{brand}}</a>",
                "{{#models}}<i>{{.}}</i>{{/models}}",
                "{{#member}}<br/>{{brand}}{{/member}}");
        Arbitrary<String> content = leaf.list().ofMaxSize(4).map(leaves -> String.join("", leaves));
        Arbitrary<String> element = Combinators.combine(Arbitraries.of("p", "b", "td", "h1"), attribute, content)
                .as((name, own, inner) -> "<" + name + own + ">" + inner + "</" + name + ">");
        return Combinators.combine(attribute, element.list().ofMaxSize(4))
                .as((own, elements) -> "<div" + own + ">" + String.join("", elements) + "</div>");
    }

    @Property
    void htmlWithAnyValueIsHtmlWithAPlainOneButForTheValue(
            @ForAll("templates") String source, @ForAll("values") String value, @ForAll boolean member)
            throws Exception {
        Template template = COMPILER.compile(source).orElseThrow();

        String hostile = canonical(parsed(template.render(values(value, member, 2))));
        String plain = canonical(parsed(template.render(values(PLAIN, member, 2))));

        String text = PlainText.value(value);
        String link = percentEncoded(text);
        assertThat(hostile)
                .isEqualTo(plain.replace("https://shop.example/" + PLAIN, "https://shop.example/" + link)
                        .replace("https://shop.example/i?" + PLAIN, "https://shop.example/i?" + link)
                        .replace(PLAIN, text));
    }

    /** The encoding of forms (WHATWG URL, section 5.2) differs from RFC 3986 in three characters. */
    private static String percentEncoded(String text) {
        return URLEncoder.encode(text.replace("\u2068", "").replace("\u2069", ""), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static String canonical(Node node) {
        StringBuilder out = new StringBuilder();
        out.append('(').append(node.getNodeName());
        NamedNodeMap attributes = node.getAttributes();
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        sorted.forEach((name, value) ->
                out.append('[').append(name).append('=').append(value).append(']'));
        if (node.getNodeValue() != null) {
            out.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            out.append(canonical(child));
        }
        return out.append(')').toString();
    }

    /** A value in a link changes neither its scheme nor its host nor the number of its parts. */
    @Property
    void aLinkLeadsWhereItsTemplateSays(@ForAll("links") String link, @ForAll("values") String value) throws Exception {
        Template template = COMPILER.compile("<a href=\"" + link + "\">x</a>").orElseThrow();

        String html = template.render(values(value, true, 1));

        String href = parsed(html).getDocumentElement().getAttribute("href");
        URI uri = new URI(href);
        assertThat(uri.getScheme()).isEqualTo("https");
        assertThat(uri.getRawAuthority()).isEqualTo("shop.example:8443");
        assertThat(href.chars()
                        .filter(c -> c == '/' || c == '?' || c == '#' || c == '&')
                        .count())
                .isEqualTo(link.replaceAll("\\{\\{[^}]*}}", "")
                        .replace("&amp;", "&")
                        .chars()
                        .filter(c -> c == '/' || c == '?' || c == '#' || c == '&')
                        .count());
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of("{{brand}}", "{{#models}}{{.}}{{/models}}", "a", "?x=", "&amp;", "/", "%20")
                .list()
                .ofMaxSize(5)
                .map(parts -> "https://shop.example:8443/" + String.join("", parts));
    }

    @Property
    void aHeaderIsOneLineOrTheVariableIsNamed(
            @ForAll("values") String value, @ForAll boolean member, @ForAll("subjects") String source) {
        Template template = TemplateCompiler.over(SCHEMA)
                .to(OutputKind.HEADER)
                .compile(source)
                .orElseThrow();

        Rendered rendered = template.write(values(value, member, 2));

        assertThat(rendered.text().isPresent()).isEqualTo(rendered.problems().isEmpty());
        rendered.text()
                .ifPresent(text -> assertThat(text.chars())
                        .noneMatch(c -> c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029));
        assertThat(rendered.problems())
                .allMatch(problem -> problem.kind() == ValueProblem.Kind.LINE_BREAK
                        && (problem.name().equals("brand") || problem.name().equals("models[]"))
                        && !problem.english().contains("Bcc"));
        boolean broken = PlainText.clean(value).chars().anyMatch(c -> c == '\n' || c == '\t');
        assertThat(rendered.problems().isEmpty()).isEqualTo(!broken);
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.of(
                "{{brand}}", "感谢您选择{{brand}}", "{{#models}}{{.}}、{{/models}}", "{{{brand}}}", "{{&brand}} {{brand}}");
    }

    @Property
    void aShortMessageHasNothingInvisible(@ForAll("values") String value) {
        for (String source : List.of("【店】{{brand}}", "【店】{{{brand}}}")) {
            String text = TemplateCompiler.over(SCHEMA)
                    .to(OutputKind.SMS)
                    .compile(source)
                    .orElseThrow()
                    .render(values(value, true, 0));

            assertThat(text.codePoints().filter(PlainText::isUnwanted).filter(c -> c != 0x200D))
                    .isEmpty();
            assertThat(text).doesNotContain("\t", "\u00A0", "\u2068", "\u2069");
            assertThat(text.lines().count())
                    .isEqualTo(PlainText.clean(value).lines().count());
        }
    }
}
