package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tags of a source from left to right, each character looked at a bounded number of times. */
final class TagScanner {

    private static final String SIGILS = "#^/&!>=";
    private static final String FULL_WIDTH_SIGILS = "＃＾／＆！＞＝";

    private final String source;
    private final Findings findings;
    private final List<Tag> tags = new ArrayList<>();
    private boolean commentsEnd = true;

    TagScanner(String source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    List<Tag> tags() {
        int at = 0;
        while (at < source.length()) {
            at = opensTag(at) ? tag(at) : at + 1;
        }
        return tags;
    }

    private boolean opensTag(int at) {
        if (!isOpening(at) || !isOpening(at + 1)) {
            return false;
        }
        // A full-width brace before an ordinary tag is a character of the text.
        return charAt(at) == '{' || charAt(at + 1) != '{' || charAt(at + 2) != '{';
    }

    private boolean isOpening(int at) {
        return charAt(at) == '{' || charAt(at) == '｛';
    }

    private boolean isClosing(int at) {
        return charAt(at) == '}' || charAt(at) == '｝';
    }

    private char charAt(int at) {
        return at < source.length() ? source.charAt(at) : '\0';
    }

    /** Reads the tag at an offset and tells where to go on. */
    private int tag(int start) {
        boolean fullWidth = charAt(start) == '｛' || charAt(start + 1) == '｛';
        boolean triple = charAt(start + 2) == '{' || (fullWidth && charAt(start + 2) == '｛');
        int content = start + (triple ? 3 : 2);
        char sigil = '\0';
        if (!triple) {
            int place = skipBlanks(content);
            sigil = sigilAt(place);
            content = sigil == '\0' ? content : place + 1;
        }
        if (sigil == '!') {
            return comment(start, content);
        }
        int end = endOfContent(content);
        if (!isClosing(end)) {
            return unclosed(start, content, end, triple, sigil);
        }
        int after = end + (triple && isClosing(end + 2) ? 3 : 2);
        if (triple && after == end + 2) {
            return unclosed(start, content, after, true, sigil);
        }
        reportFullWidth(start, fullWidth, content, end, after);
        add(start, after, content, end, triple ? '&' : sigil);
        return after;
    }

    private int skipBlanks(int at) {
        int place = at;
        while (charAt(place) == ' ' || charAt(place) == '\t') {
            place++;
        }
        return place;
    }

    private char sigilAt(int at) {
        char c = charAt(at);
        if (SIGILS.indexOf(c) >= 0) {
            return c;
        }
        int wide = FULL_WIDTH_SIGILS.indexOf(c);
        if (wide < 0) {
            return '\0';
        }
        findings.add(badCharacter(at, c));
        return SIGILS.charAt(wide);
    }

    private int comment(int start, int content) {
        int close = commentsEnd ? source.indexOf("}}", content) : -1;
        if (close < 0) {
            commentsEnd = false;
            findings.add(Finding.of(MistakeKind.UNCLOSED_COMMENT, start, "{{!"));
            int lineEnd = content;
            while (lineEnd < source.length() && !endsLine(lineEnd)) {
                lineEnd++;
            }
            tags.add(new Tag(Tag.Kind.NOTHING, start, lineEnd, content, "", false));
            return lineEnd;
        }
        tags.add(new Tag(Tag.Kind.COMMENT, start, close + 2, content, "", true));
        return close + 2;
    }

    private boolean endsLine(int at) {
        return charAt(at) == '\n' || charAt(at) == '\r';
    }

    /** The offset of the closing braces, or of the line's end or the next tag if those come first. */
    private int endOfContent(int content) {
        int at = content;
        while (at < source.length() && !endsLine(at)) {
            boolean closes = isClosing(at) && isClosing(at + 1);
            if (closes || (charAt(at) == '{' && charAt(at + 1) == '{')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private int unclosed(int start, int content, int end, boolean triple, char sigil) {
        findings.add(Finding.of(MistakeKind.UNCLOSED_TAG, start, source.substring(start, content))
                .with(triple ? "}}}" : "}}"));
        // A section that was meant to open or close still does, so that its other end is not reported too.
        String text = source.substring(content, end);
        int nameStart = content + text.length() - text.stripLeading().length();
        String rest = source.substring(nameStart, end);
        int misspelt = rest.isEmpty() ? 0 : VariableName.misspeltAt(rest);
        String name = misspelt < 0 ? rest : rest.substring(0, misspelt);
        boolean structural = "#^/".indexOf(sigil) >= 0 && sigil != '\0' && !name.isEmpty();
        Tag.Kind kind = structural ? kindOf(sigil) : Tag.Kind.NOTHING;
        tags.add(new Tag(kind, start, end, nameStart, structural ? name : "", structural));
        return end;
    }

    private void reportFullWidth(int start, boolean opening, int content, int end, int after) {
        boolean closing = source.substring(end, after).indexOf('｝') >= 0;
        if (opening || closing) {
            int from = opening ? start : end;
            String found = opening ? source.substring(start, start + 2) : source.substring(end, after);
            String whole = source.substring(start, after).replace('｛', '{').replace('｝', '}');
            findings.add(Finding.of(MistakeKind.FULL_WIDTH_BRACES, from, found)
                    .with(opening ? "{{" : "}}")
                    .suggesting(content < end ? whole : null));
        }
    }

    private void add(int start, int after, int content, int end, char sigil) {
        if (sigil == '>' || sigil == '=') {
            findings.add(Finding.of(MistakeKind.UNSUPPORTED_TAG, start, source.substring(start, content)));
            tags.add(new Tag(Tag.Kind.NOTHING, start, after, content, "", false));
            return;
        }
        Tag.Kind kind = kindOf(sigil);
        TagName name = new TagName(source, content, end);
        name.report(findings, start);
        boolean lost = name.text().isEmpty() || (!name.isSound() && !isStructural(kind));
        tags.add(new Tag(lost ? Tag.Kind.NOTHING : kind, start, after, name.start(), name.text(), name.isSound()));
    }

    private static boolean isStructural(Tag.Kind kind) {
        return kind == Tag.Kind.SECTION || kind == Tag.Kind.INVERTED || kind == Tag.Kind.CLOSE;
    }

    private static Tag.Kind kindOf(char sigil) {
        return switch (sigil) {
            case '#' -> Tag.Kind.SECTION;
            case '^' -> Tag.Kind.INVERTED;
            case '/' -> Tag.Kind.CLOSE;
            case '&' -> Tag.Kind.VERBATIM;
            default -> Tag.Kind.VARIABLE;
        };
    }

    /** A character that may not stand in a tag, with its half-width form where it has one. */
    static Finding badCharacter(int offset, int c) {
        String narrow = halfWidth(c);
        Finding finding = Finding.of(MistakeKind.BAD_CHARACTER, offset, Character.toString(c));
        return narrow == null
                ? finding
                : finding.with(new Finding.Detail("；请用半角“" + narrow + "”", "; use '" + narrow + "'"))
                        .suggesting(narrow);
    }

    /** U+FF01 to U+FF5E are the full-width forms of ! to ~, in the same order. */
    private static @Nullable String halfWidth(int c) {
        return c >= '！' && c <= '～' ? Character.toString(c - '！' + '!') : null;
    }
}
