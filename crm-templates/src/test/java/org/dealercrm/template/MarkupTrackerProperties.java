package org.dealercrm.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** The tracker is judged by jsoup, a parser that follows WHATWG HTML: where it lets a value in, the value is what it says. */
class MarkupTrackerProperties {

    private static final String MARK = "QMARKQ";

    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> piece = Arbitraries.of(
                "<",
                "</",
                ">",
                "/>",
                "/",
                "!",
                "?",
                "-",
                "--",
                "<!--",
                "<!-->",
                "<!--->",
                "-->",
                "--!>",
                "<![CDATA[",
                "]]>",
                "<!DOCTYPE html>",
                "<p ",
                "<p>",
                "</p>",
                "<B>",
                "<a ",
                "<img ",
                "<td>",
                "<table>",
                "<tr>",
                "<body>",
                "</body>",
                "</html>",
                "<title>",
                "</title>",
                "</title ",
                "<textarea>",
                "</TEXTAREA>",
                "<script>",
                "<script ",
                "</script>",
                "</scr",
                "ipt>",
                "<style>",
                "</style",
                "<iframe>",
                "</iframe>",
                "<xmp>",
                "</xmp>",
                "<noframes>",
                "</noframes>",
                "<noscript>",
                "</noscript>",
                "<svg>",
                "</svg>",
                "<math>",
                "<select>",
                "<option>",
                "</select>",
                "<plaintext>",
                "<template>",
                "</template>",
                "<frameset>",
                "title=",
                "TITLE =",
                "alt=",
                "href=",
                "src=",
                "onclick=",
                "style=",
                "x",
                "=",
                "\"",
                "'",
                "`",
                " ",
                "\t",
                "\n",
                "\f",
                "a",
                "&amp;",
                "&",
                "&#",
                "https://a.example/",
                "javascript:",
                "欧");
        return piece.list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    private static Placement placement(MarkupTracker markup) {
        return Placement.of(
                markup, new Tag(Tag.Kind.VARIABLE, 0, 0, 0, "x", true, List.of(), Delimiters.STANDARD), ValueType.TEXT);
    }

    /** Where a parser finds the mark: {@code text}, {@code comment}, {@code data}, or an attribute as {@code p@title}. */
    private static List<String> whereMarked(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser());
        List<String> places = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> placesIn(node, places), document);
        return places;
    }

    private static void placesIn(Node node, List<String> places) {
        if (node instanceof Element element) {
            if (element.tagName().toUpperCase(Locale.ROOT).contains(MARK)) {
                places.add("tag");
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().toUpperCase(Locale.ROOT).contains(MARK)) {
                    places.add("attribute name");
                }
                if (attribute.getValue().contains(MARK)) {
                    places.add(element.normalName() + "@" + attribute.getKey());
                }
            }
        } else if (node instanceof Comment || node instanceof DocumentType) {
            if (node.outerHtml().contains(MARK)) {
                places.add("comment");
            }
        } else if (node instanceof DataNode data) {
            if (data.getWholeData().contains(MARK)) {
                places.add("data");
            }
        } else if (node instanceof TextNode text && text.getWholeText().contains(MARK)) {
            places.add("text");
        }
    }

    /** jsoup reads a title that does not end as text with tags, and drops a tag that does not end. */
    private static String end(MarkupTracker markup) {
        return switch (markup.place()) {
            case DOUBLE_QUOTED -> "\">x";
            case SINGLE_QUOTED -> "'>x";
            case TITLE -> "</" + markup.element() + ">";
            default -> "x";
        };
    }

    @Property
    void whereTheTrackerLetsAValueInAParserFindsNothingElse(@ForAll("soups") String soup) {
        MarkupTracker markup = new MarkupTracker();
        markup.read(soup);
        String attribute = markup.attribute();
        String element = markup.element();
        boolean quoted = markup.place() == MarkupContext.Place.DOUBLE_QUOTED
                || markup.place() == MarkupContext.Place.SINGLE_QUOTED;
        String rest = end(markup);

        if (placement(markup).escaping() != null) {
            String expected = quoted ? element + "@" + attribute : "text";
            assertThat(whereMarked(soup + MARK + rest)).as(soup).allMatch(place -> place.equals(expected));
        }
    }

    /** A value that a character reference could be made of is read as it is, wherever it is let in. */
    @Property
    void noValueBecomesAPartOfACharacterReference(
            @ForAll("openings") String opening, @ForAll("ampersands") String text, @ForAll("references") String value) {
        MarkupTracker markup = new MarkupTracker();
        markup.read(opening + text);
        Placement placement = placement(markup);

        if (placement.mistake() == null && placement.escaping() != null) {
            String html = opening + text + placement.escaping().escaped(value) + end(markup);
            String plain = opening + text.replace("&amp;", "&").replace("&", "&amp;") + value.replace(";", "&#59;");
            assertThat(shown(html)).as(html).isEqualTo(shown(plain + end(markup)));
        }
    }

    private static String shown(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser());
        return document.title()
                + document.body().wholeText()
                + document.getElementsByAttribute("title").eachAttr("title");
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of("<p>", "<title>", "<p title=\"", "<p title='", "欧");
    }

    @Provide
    Arbitrary<String> ampersands() {
        return Arbitraries.of("&", "&amp;", "R&D", "x", " ", "欧", ";", "&#", "#")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.of("GT-R", "lt;", "copy", "reg", "60;", "x3c;", "#60;", "amp;");
    }

    /** The law above says something only if values are let in often: in a plain document they are, everywhere. */
    @Property
    void textAndTitlesOfAPlainDocumentLetValuesIn(@ForAll("documents") String document) {
        MarkupTracker markup = new MarkupTracker();
        markup.read(document);

        assertThat(placement(markup).escaping()).isNotNull();
        assertThat(whereMarked(document + MARK + end(markup))).hasSize(1);
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> closed = Arbitraries.of(
                "<p>a</p>",
                "<b class=\"x > y\">b</b>",
                "<br/>",
                "<!-- <b> -->",
                "<style>p{}</style>",
                "<i title='\"'>i</i>",
                "欧");
        Arbitrary<String> end = Arbitraries.of("", "<p>", "<p title=\"", "<img alt=\"", "<a href=\"https://a.example/");
        return closed.list().ofMaxSize(6).flatMap(parts -> end.map(last -> String.join("", parts) + last));
    }

    /** Reading in pieces is reading at once: the sections of a template cut it anywhere. */
    @Property
    void whereTheTextIsCutMakesNoDifference(@ForAll("soups") String first, @ForAll("soups") String second) {
        MarkupTracker whole = new MarkupTracker();
        whole.read(first + second);
        MarkupTracker pieces = new MarkupTracker();
        pieces.read(first);
        pieces.read(second);

        assertThat(pieces.context()).isEqualTo(whole.context());
    }

    /** A section is left out or repeated, so what may follow must depend on the context and on nothing else. */
    @Property
    void equalContextsGoOnAlike(
            @ForAll("soups") String one, @ForAll("soups") String other, @ForAll("soups") String next) {
        MarkupTracker first = new MarkupTracker();
        first.read(one);
        MarkupTracker second = new MarkupTracker();
        second.read(other);

        boolean equal = first.context().equals(second.context());
        first.read(next);
        second.read(next);
        if (equal) {
            assertThat(second.context()).isEqualTo(first.context());
        }
    }
}
