package org.dealercrm.template;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that a fuzzer looks after, on sources that are put together from the grammar. */
class TemplateFuzzProperties {

    @Property
    void sourcesNearTheSyntaxBreakNoLaw(
            @ForAll OutputKind kind,
            @ForAll boolean flag,
            @ForAll("sources") String source,
            @ForAll("sources") String snippet,
            @ForAll("values") String value) {
        TemplateFuzz.check(kind, flag, source, snippet, value, "b");
    }

    @Provide
    Arbitrary<String> values() {
        return HostileText.values();
    }

    /** Tags, halves of tags, markup and what lies between; a section mostly with its end. */
    @Provide
    Arbitrary<String> sources() {
        Arbitrary<String> piece = Arbitraries.of(
                "{{brand}}",
                "{{{brand}}}",
                "{{&brand}}",
                "{{extra}}",
                "{{extra|default:车主}}",
                "{{hours|grouped}}",
                "{{hours|percent:1}}",
                "{{price|symbol}}",
                "{{day|numerals}}",
                "{{link}}",
                "{{mail}}",
                "{{phone}}",
                "{{store.name}}",
                "{{.}}",
                "{{plate}}",
                "{{colour}}",
                "{{! note }}",
                "{{> closing}}",
                "{{> outer}}",
                "{{=<% %>=}}",
                "<%={{ }}=%>",
                "<%brand%>",
                "{{",
                "}}",
                "{",
                "｛｛",
                "|",
                ":",
                "{{brand",
                "brand}}",
                "\n",
                "\r\n",
                " ",
                "\u00A0",
                "您好",
                "🎉",
                "\uD83C",
                "\u202E",
                "<p>",
                "</p>",
                "<p title=\"",
                "<a href=\"",
                "<a href='",
                "https://shop.example/",
                "?q=",
                "mailto:",
                "tel:",
                "<img src=\"",
                "\" alt=\"",
                "\">",
                "'>",
                "\"/>",
                "<title>",
                "</title>",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "<svg>",
                "onclick=\"");
        Arbitrary<String> text = piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
        Arbitrary<String> section = Arbitraries.of(
                        "#member", "^member", "#models", "#cars", "#extra", "^extra", "#store")
                .flatMap(head -> text.map(body -> "{{" + head + "}}" + body + "{{/" + head.substring(1) + "}}"));
        return Arbitraries.oneOf(text, section).list().ofMaxSize(4).map(parts -> String.join("", parts));
    }
}
