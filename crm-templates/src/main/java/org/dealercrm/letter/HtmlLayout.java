package org.dealercrm.letter;

import java.util.List;

/** A letter as a complete HTML document: own style, no script, nothing loaded from anywhere. */
final class HtmlLayout {

    private static final String STYLE = """
            @page { size: A4; margin: 28mm 26mm 25mm; }
            body { margin: 0 auto; padding: 24mm 12mm; max-width: 158mm; color: #1c1c1c; background: #fff;
              font-family: FONTS; font-size: 12pt; line-height: 1.9; }
            h1 { margin: 0 0 1.2em; font-size: 20pt; font-weight: bold; line-height: 1.4; text-align: center; }
            p { margin: 0; overflow-wrap: break-word; }
            .end { break-inside: avoid; page-break-inside: avoid; }
            @media print { body { padding: 0; max-width: none; } }
            """;
    private static final String CHINESE_STYLE = """
            h1 { letter-spacing: .3em; text-indent: .3em; }
            .body p, .closing p:first-child { text-indent: 2em; text-align: justify; }
            .signature { margin-top: 2.2em; }
            .signature p, .date { text-align: right; }
            """;
    private static final String ENGLISH_STYLE = """
            body { line-height: 1.6; }
            .date { margin-bottom: 2em; text-align: right; }
            .salutation, .body p { margin-bottom: 1em; }
            .signature { margin-top: 3em; }
            """;
    private static final String SIMPLIFIED_FONTS =
            "\"Songti SC\", \"SimSun\", \"Noto Serif CJK SC\", \"Source Han Serif SC\", serif";
    private static final String TRADITIONAL_FONTS =
            "\"Songti TC\", \"PMingLiU\", \"Noto Serif CJK TC\", \"Source Han Serif TC\", serif";
    private static final String ENGLISH_FONTS = "Georgia, \"Times New Roman\", \"Noto Serif\", serif";

    private final Letter letter;
    private final boolean chinese;
    private final StringBuilder out = new StringBuilder(4096);

    HtmlLayout(Letter letter) {
        this.letter = letter;
        this.chinese = letter.language().isChinese();
    }

    String document() {
        head();
        out.append("<body>\n");
        if (!chinese) {
            line("date", letter.date());
        }
        if (!letter.title().isBlank()) {
            out.append("<h1>");
            escaped(letter.title());
            out.append("</h1>\n");
        }
        line("salutation", letter.salutation());
        block("body", letter.body());
        out.append("<div class=\"end\">\n");
        block("closing", letter.closing());
        block("signature", letter.signature());
        if (chinese) {
            line("date", letter.date());
        }
        return out.append("</div>\n</body>\n</html>\n").toString();
    }

    private void head() {
        String fonts = switch (letter.language()) {
            case ZH_HANS -> SIMPLIFIED_FONTS;
            case ZH_HANT -> TRADITIONAL_FONTS;
            case EN -> ENGLISH_FONTS;
        };
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(letter.language().tag())
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        escaped(letter.title().isBlank() ? letter.salutation() : letter.title());
        out.append("</title>\n<style>\n")
                .append(STYLE.replace("FONTS", fonts))
                .append(chinese ? CHINESE_STYLE : ENGLISH_STYLE)
                .append("</style>\n</head>\n");
    }

    private void block(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<div class=\"").append(name).append("\">\n");
        for (String line : lines) {
            out.append("<p>");
            text(line);
            out.append("</p>\n");
        }
        out.append("</div>\n");
    }

    private void line(String name, String text) {
        if (!text.isBlank()) {
            out.append("<p class=\"").append(name).append("\">");
            text(text);
            out.append("</p>\n");
        }
    }

    private void text(String line) {
        WholeRuns.html(out, line);
    }

    private void escaped(String text) {
        WholeRuns.escaped(out, text);
    }
}
