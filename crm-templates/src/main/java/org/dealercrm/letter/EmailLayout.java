package org.dealercrm.letter;

import java.util.List;
import java.util.Optional;

/**
 * A letter as the body of an e-mail.
 *
 * <p>Mail programs drop style sheets, scripts and what is loaded from outside, and some know tables only; so each element
 * bears its own style and the page is a table of one column. Nothing depends on the head.
 */
final class EmailLayout {

    /** 38 full-width characters are 76 columns: RFC 5322, section 2.1.1, asks for lines of at most 78. */
    private static final int LINE = 38;

    private static final String PARAGRAPH = "margin:0 0 8px 0;";
    private static final String INDENTED = PARAGRAPH + "text-indent:2em;";
    private static final String RIGHT = PARAGRAPH + "text-align:right;";

    private final Letter letter;
    private final boolean chinese;
    private final Optional<OptOut> optOut;
    private final StringBuilder out = new StringBuilder(4096);

    EmailLayout(Letter letter, Optional<OptOut> optOut) {
        this.letter = letter;
        this.chinese = letter.language().isChinese();
        this.optOut = optOut;
    }

    String text() {
        String text = letter.text(LINE);
        return optOut.map(way -> text + "\n" + invitation() + word() + (chinese ? "：" : ":") + "\n" + way.link() + "\n")
                .orElse(text);
    }

    String html(String subject) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(letter.language().tag())
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        WholeRuns.escaped(out, subject);
        out.append("</title>\n</head>\n<body style=\"margin:0;padding:0;background-color:#ffffff;\">\n")
                .append(
                        "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">\n")
                .append("<tr><td align=\"center\" style=\"padding:24px 16px;\">\n")
                .append("<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"")
                .append(" style=\"width:100%;max-width:600px;\">\n<tr><td align=\"left\" style=\"font-family:")
                .append(fonts())
                .append(";font-size:16px;line-height:1.8;color:#1c1c1c;text-align:left;\">\n");
        if (chinese) {
            chinese();
        } else {
            english();
        }
        optOut.ifPresent(this::wayOut);
        return out.append("</td></tr>\n</table>\n</td></tr>\n</table>\n</body>\n</html>\n")
                .toString();
    }

    private void chinese() {
        title();
        paragraph(PARAGRAPH, letter.salutation());
        paragraphs(INDENTED, letter.body());
        for (int i = 0; i < letter.closing().size(); i++) {
            paragraph(i == 0 ? INDENTED : PARAGRAPH, letter.closing().get(i));
        }
        paragraphs(RIGHT, letter.signature());
        paragraph(RIGHT, letter.date());
    }

    private void english() {
        paragraph(RIGHT, letter.date());
        title();
        paragraph(PARAGRAPH, letter.salutation());
        paragraphs(PARAGRAPH, letter.body());
        paragraphs(PARAGRAPH, letter.closing());
        paragraphs(PARAGRAPH, letter.signature());
    }

    private void title() {
        if (!letter.title().isBlank()) {
            out.append(
                    "<h1 style=\"margin:0 0 20px 0;font-size:22px;line-height:1.4;font-weight:bold;text-align:center;\">");
            WholeRuns.html(out, letter.title());
            out.append("</h1>\n");
        }
    }

    private void paragraphs(String style, List<String> lines) {
        lines.forEach(line -> paragraph(style, line));
    }

    private void paragraph(String style, String text) {
        if (!text.isBlank()) {
            out.append("<p style=\"").append(style).append("\">");
            WholeRuns.html(out, text);
            out.append("</p>\n");
        }
    }

    private void wayOut(OptOut way) {
        out.append(
                        "<p style=\"margin:24px 0 0 0;padding-top:12px;border-top:1px solid #dddddd;font-size:13px;color:#666666;\">")
                .append(invitation())
                .append("<a href=\"");
        WholeRuns.escaped(out, way.link().toString());
        out.append("\" style=\"color:#666666;text-decoration:underline;\">")
                .append(word())
                .append("</a>")
                .append(chinese ? "。" : ".")
                .append("</p>\n");
    }

    /** The sentence up to the word on which one clicks. */
    private String invitation() {
        return switch (letter.language()) {
            case ZH_HANS -> "如果您不想再收到此类邮件，请点击";
            case ZH_HANT -> "如果您不想再收到此類郵件，請按此";
            case EN -> "If you would rather not receive e-mails of this kind, ";
        };
    }

    private String word() {
        return switch (letter.language()) {
            case ZH_HANS -> "退订";
            case ZH_HANT -> "退訂";
            case EN -> "unsubscribe here";
        };
    }

    private String fonts() {
        return switch (letter.language()) {
            case ZH_HANS -> "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
            case ZH_HANT -> "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC',sans-serif";
            case EN -> "Arial,Helvetica,sans-serif";
        };
    }
}
