package org.dealercrm.template;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values and pieces of source that have broken something somewhere. */
final class HostileText {

    /** Injections into headers, scripts, attributes, links and templates, and characters that cannot be seen. */
    static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "</script>",
            "</title>",
            "\"",
            "'",
            "\" onmouseover=\"alert(1)",
            "><img src=x onerror=alert(1)>",
            "<!--",
            "-->",
            "]]>",
            "&",
            "&lt;",
            "&#60;",
            "<",
            ">",
            "`",
            "=",
            "{{brand}}",
            "{{{brand}}}",
            "{{/models}}",
            "{{",
            "}}",
            "${7*7}",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "//evil.example/",
            "\\",
            "@evil.example/",
            "/../",
            "#",
            "?",
            "%0d%0a",
            "%",
            "\r\nBcc: victim@evil.example",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u007F",
            "\u0085",
            "\u009B",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\u2068",
            "\u2069",
            "\u200B",
            "\u200D",
            "\u200F",
            "\u061C",
            "\u00AD",
            "\u00A0",
            "\u3164",
            "\uFEFF",
            "\uFE0F",
            "\uFFFE",
            "\uD83C",
            "\uDF89",
            "\uDB40\uDC41",
            "\uDB40\uDD00",
            "🎉",
            "👨\u200D👩\u200D👧",
            "欧阳明",
            "葛\uDB40\uDD00",
            "ئايگۈل",
            "שלום",
            "a",
            " ");

    private HostileText() {}

    /** Pieces in a row with a letter behind them, so that the value is never blank. */
    static Arbitrary<String> values() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces) + "x");
    }
}
