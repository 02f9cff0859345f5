package org.dealercrm.desk.paper;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealercrm.letter.Letter;

/** The page of a letter as openhtmltopdf prints it: the letter's own HTML with the fonts and rules of paper. */
final class PaperPage {

    /**
     * Marks around what must not break. On paper {@link PaperLineBreaks} sees to that; a mark would be drawn after the rest of its
     * line, and a reader who copies the line would find it at the end.
     */
    private static final Pattern WHOLE = Pattern.compile("<span style=\"white-space:nowrap\">([^<]*)</span>");

    /**
     * The title is not spaced out, since a search for 感谢信 would not find 感 谢 信; for the same reason a line is stretched to the
     * margin only as far as nobody takes the gaps for blanks.
     */
    private static final String STYLE = """
            <style>
            * { font-family: %s !important; }
            body { max-width: none; padding: 0; }
            h1 { font-weight: normal; font-size: 22pt; letter-spacing: 0; text-indent: 0; }
            p { word-wrap: break-word; -fs-max-justification-inter-char: .3mm; -fs-max-justification-inter-word: 1mm; }
            </style>
            """;

    private PaperPage() {}

    /** The family by which openhtmltopdf knows a font of the list. */
    static String family(int font) {
        return "paper-" + font;
    }

    static String of(Letter letter, int fonts) {
        String families = IntStream.range(0, fonts).mapToObj(PaperPage::family).collect(Collectors.joining(", "));
        String html = WHOLE.matcher(letter.html()).replaceAll("$1");
        return html.replace("</head>", STYLE.formatted(families) + "</head>");
    }
}
