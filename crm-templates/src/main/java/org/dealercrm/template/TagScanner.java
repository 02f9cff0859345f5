package org.dealercrm.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tags of a source from left to right, each character looked at a bounded number of times. */
final class TagScanner {

    private static final String SIGILS = "#^/&!>=";
    private static final String FULL_WIDTH_SIGILS = "＃＾／＆！＞＝";
    /** How many comments without an end are looked for up to the end of the source before their lines must do. */
    private static final int LONG_SEARCHES = 8;
    /** Within how many characters a tag that sets delimiters must end; two words and the blanks around them need few. */
    private static final int LONGEST_SETTING = 100;

    private final String source;
    private final Findings findings;
    private final List<Tag> tags = new ArrayList<>();
    private Delimiters delimiters = Delimiters.STANDARD;
    private int endlessComments;

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

    // ----- delimiters; those of the beginning are also known in their full-width form, which a Chinese keyboard gives

    private boolean opensTag(int at) {
        if (!delimiters.isStandard()) {
            return source.startsWith(delimiters.open(), at);
        }
        if (!isOpening(at) || !isOpening(at + 1)) {
            return false;
        }
        // A full-width brace before an ordinary tag is a character of the text.
        return charAt(at) == '{' || charAt(at + 1) != '{' || charAt(at + 2) != '{';
    }

    private boolean closesTag(int at) {
        return delimiters.isStandard() ? isClosing(at) && isClosing(at + 1) : source.startsWith(delimiters.close(), at);
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
        int content = start + delimiters.open().length();
        boolean fullWidth =
                delimiters.isStandard() && source.substring(start, content).indexOf('｛') >= 0;
        if (charAt(content) == '{' || (fullWidth && charAt(content) == '｛')) {
            return verbatim(start, content + 1, fullWidth);
        }
        int place = skipBlanks(content);
        char sigil = sigilAt(place);
        content = sigil == '\0' ? content : place + 1;
        if (sigil == '!') {
            return comment(start, content, fullWidth);
        }
        if (sigil == '=') {
            return setDelimiters(start, content, fullWidth);
        }
        int end = endOfContent(content);
        if (!closesTag(end)) {
            return unclosed(start, content, end, delimiters.close(), sigil);
        }
        int after = end + delimiters.close().length();
        reportFullWidth(start, fullWidth, content, end, after);
        add(start, after, content, end, kindOf(sigil));
        return after;
    }

    /** A tag with a brace of its own within its delimiters: {@code {{{x}}}}, or {@code <%{x}%>}. */
    private int verbatim(int start, int content, boolean fullWidth) {
        int close = endOfContent(content);
        boolean standard = delimiters.isStandard();
        if (!standard && charAt(close) == '}' && source.startsWith(delimiters.close(), close + 1)) {
            // The delimiter begins with a brace itself, as in {={ }=}: the first one is the tag's.
            close++;
        }
        boolean braced = standard ? isClosing(close + 2) : close > content && charAt(close - 1) == '}';
        if (!closesTag(close) || !braced) {
            int end = closesTag(close) ? close + delimiters.close().length() : close;
            return unclosed(start, content, end, "}" + delimiters.close(), '&');
        }
        int end = standard ? close : close - 1;
        int after = close + delimiters.close().length() + (standard ? 1 : 0);
        reportFullWidth(start, fullWidth, content, end, after);
        add(start, after, content, end, Tag.Kind.VERBATIM);
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
        if (at >= source.length() || closesTag(at)) {
            return '\0';
        }
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

    private int comment(int start, int content, boolean fullWidth) {
        boolean mayBeLong = endlessComments < LONG_SEARCHES;
        int close = content;
        while (close < source.length() && !closesTag(close) && (mayBeLong || !endsLine(close))) {
            close++;
        }
        if (!closesTag(close)) {
            endlessComments++;
            int end = content;
            while (end < source.length() && !endsLine(end)) {
                end++;
            }
            findings.add(Finding.of(MistakeKind.UNCLOSED_COMMENT, start, source.substring(start, content))
                    .with(delimiters.close()));
            tags.add(nothing(start, end));
            return end;
        }
        int after = close + delimiters.close().length();
        reportFullWidth(start, fullWidth, content, close, after);
        tags.add(new Tag(Tag.Kind.COMMENT, start, after, content, "", true, List.of(), delimiters));
        return after;
    }

    /** Reads {@code {{=<% %>=}}}; what follows it has the new delimiters if they are sound. */
    private int setDelimiters(int start, int content, boolean fullWidth) {
        int end = content;
        int beyond = Math.min(source.length(), content + LONGEST_SETTING);
        while (end < beyond && !endsLine(end) && !(isEqualsSign(end) && closesTag(end + 1))) {
            end++;
        }
        if (end == beyond || endsLine(end)) {
            return unclosed(start, content, endOfContent(content), "=" + delimiters.close(), '=');
        }
        int after = end + 1 + delimiters.close().length();
        if (charAt(end) != '=') {
            findings.add(badCharacter(end, charAt(end)));
        }
        reportFullWidth(start, fullWidth, content, end, after);
        Delimiters others = Delimiters.read(source.substring(content, end));
        if (others == null) {
            findings.add(Finding.of(MistakeKind.BAD_DELIMITERS, content, source.substring(start, after))
                    .with(Integer.toString(Delimiters.LONGEST))
                    .suggesting(delimiters.tag("=<% %>=")));
            tags.add(nothing(start, after));
            return after;
        }
        tags.add(new Tag(Tag.Kind.DELIMITERS, start, after, content, "", true, List.of(), delimiters));
        delimiters = others;
        return after;
    }

    private boolean isEqualsSign(int at) {
        return charAt(at) == '=' || charAt(at) == '＝';
    }

    private Tag nothing(int start, int end) {
        return new Tag(Tag.Kind.NOTHING, start, end, start, "", false, List.of(), delimiters);
    }

    private boolean endsLine(int at) {
        return charAt(at) == '\n' || charAt(at) == '\r';
    }

    /** The offset of the closing delimiter, or of the line's end or the next tag if those come first. */
    private int endOfContent(int content) {
        String open = delimiters.open();
        int at = content;
        while (at < source.length() && !endsLine(at) && !closesTag(at) && !source.startsWith(open, at)) {
            at++;
        }
        return at;
    }

    private int unclosed(int start, int content, int end, String expected, char sigil) {
        findings.add(Finding.of(MistakeKind.UNCLOSED_TAG, start, source.substring(start, content))
                .with(expected));
        // A section that was meant to open or close still does, so that its other end is not reported too.
        String text = source.substring(content, end);
        int nameStart = content + text.length() - text.stripLeading().length();
        String rest = source.substring(nameStart, end);
        int misspelt = rest.isEmpty() ? 0 : VariableName.misspeltAt(rest);
        String name = misspelt < 0 ? rest : rest.substring(0, misspelt);
        Tag.Kind kind = kindOf(sigil);
        boolean structural = kind.isStructural() && !name.isEmpty();
        tags.add(
                structural
                        ? new Tag(kind, start, end, nameStart, name, true, List.of(), delimiters)
                        : nothing(start, end));
        return end;
    }

    private void reportFullWidth(int start, boolean opening, int content, int end, int after) {
        boolean closing =
                delimiters.isStandard() && source.substring(end, after).indexOf('｝') >= 0;
        if (opening || closing) {
            int from = opening ? start : end;
            String found = opening ? source.substring(start, start + 2) : source.substring(end, after);
            String whole = source.substring(start, after).replace('｛', '{').replace('｝', '}');
            findings.add(Finding.of(MistakeKind.FULL_WIDTH_BRACES, from, found)
                    .with(opening ? "{{" : "}}")
                    .suggesting(content < end ? whole : null));
        }
    }

    private void add(int start, int after, int content, int end, Tag.Kind kind) {
        int bar = TagPipes.bar(source, content, end);
        TagName name = new TagName(source, content, bar < 0 ? end : bar);
        name.report(findings, MistakeKind.EMPTY_TAG, start);
        List<Pipe> pipes = bar < 0 ? List.of() : new TagPipes(source, findings).read(bar, end);
        if (bar >= 0 && !kind.prints()) {
            findings.add(Finding.of(MistakeKind.MISPLACED_FORMAT, bar, name.text()));
        }
        boolean lost = name.text().isEmpty() || (!name.isSound() && !kind.isStructural());
        tags.add(
                lost
                        ? nothing(start, after)
                        : new Tag(kind, start, after, name.start(), name.text(), name.isSound(), pipes, delimiters));
    }

    private static Tag.Kind kindOf(char sigil) {
        return switch (sigil) {
            case '#' -> Tag.Kind.SECTION;
            case '^' -> Tag.Kind.INVERTED;
            case '/' -> Tag.Kind.CLOSE;
            case '&' -> Tag.Kind.VERBATIM;
            case '>' -> Tag.Kind.SNIPPET;
            case '=' -> Tag.Kind.DELIMITERS;
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
