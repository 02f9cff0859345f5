package org.dealercrm.letter;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealercrm.template.PlainText;

/** Punctuation of the wrong width, twice, or invisible. */
final class PunctuationLint {

    private static final String HALF = ",;:?!.()";
    private static final String FULL = "，；：？！。（）";
    private static final String CHINESE_MARKS = "，。、；：！？）》】」』”’…";
    private static final String NO_BREAK_SPACES = "\u00A0\u2007\u202F";

    private static final Pattern CHINESE_DOUBLE = Pattern.compile("[，。、；：！？,;:]{2,}");
    private static final Pattern ENGLISH_DOUBLE = Pattern.compile(",[,.;:]|;[;,.:]|:[:;,]|(?<!\\.)\\.\\.(?!\\.)");
    /** A link as a reader sees it, which may hold Chinese characters; a blank or a Chinese mark ends it. */
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[^\\s，。、；：！？（）“”「」【】]*+");

    private static final Pattern BLANKS = Pattern.compile("[ \u3000]++(?=[，。、；：！？])");
    private static final String ADDRESS_SIGNS = "./@";

    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");
    private static final int FULL_WIDTH_OFFSET = 'Ａ' - 'A';

    private final LintText text;
    private final String seen;
    private final boolean chinese;
    private final BitSet links = new BitSet();
    private int quotes;

    PunctuationLint(LintText text) {
        this.text = text;
        this.seen = text.seen();
        this.chinese = text.language.isChinese();
    }

    void check() {
        Matcher link = LINK.matcher(seen);
        while (link.find()) {
            links.set(link.start(), link.end());
        }
        for (int at = 0; at < seen.length(); at++) {
            if (chinese) {
                width(at);
            }
        }
        doubles();
        if (chinese) {
            blanks();
        }
        letters();
        invisible();
    }

    // ----- width

    private void width(int at) {
        char c = seen.charAt(at);
        if (c == '"') {
            quote(at);
            return;
        }
        int which = HALF.indexOf(c);
        if (which >= 0 && isMisplaced(at, c)) {
            text.warn(
                    text.place(at),
                    LintRule.HALF_WIDTH_PUNCTUATION,
                    Character.toString(c),
                    Character.toString(FULL.charAt(which)));
        }
    }

    private boolean isMisplaced(int at, char c) {
        boolean afterChinese = at > 0 && isChinese(seen.charAt(at - 1));
        int next = at + 1;
        while (next < seen.length() && seen.charAt(next) == ' ') {
            next++;
        }
        boolean ends = next == seen.length() || seen.charAt(next) == '\n' || seen.charAt(next) == '\r';
        boolean beforeChinese = !ends && isChinese(seen.charAt(next));
        boolean beforeWord = !ends && isWord(seen.charAt(next)) && !links.get(at);
        boolean beforeValue = !ends && seen.charAt(next) == LintText.VALUE;
        boolean afterValue = at > 0 && seen.charAt(at - 1) == LintText.VALUE;
        return switch (c) {
            case '(' -> beforeChinese;
            case ')' -> afterChinese;
            case '.' -> afterChinese && (beforeChinese || ends);
            default ->
                (afterChinese && (beforeChinese || beforeValue || beforeWord || ends)) || (afterValue && beforeChinese);
        };
    }

    private void quote(int at) {
        quotes++;
        boolean beside = (at > 0 && isChinese(seen.charAt(at - 1)))
                || (at + 1 < seen.length() && isChinese(seen.charAt(at + 1)));
        if (beside) {
            boolean opens = quotes % 2 == 1;
            boolean simplified = text.language == LetterLanguage.ZH_HANS;
            String proposed = opens ? (simplified ? "“" : "「") : (simplified ? "”" : "」");
            text.warn(text.place(at), LintRule.HALF_WIDTH_PUNCTUATION, "\"", proposed);
        }
    }

    /** Letters and figures, which do not make the mark before them theirs: 价格：100元. */
    private static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean isChinese(char c) {
        return Character.isIdeographic(c) || CHINESE_MARKS.indexOf(c) >= 0;
    }

    // ----- twice

    private void doubles() {
        Matcher found = (chinese ? CHINESE_DOUBLE : ENGLISH_DOUBLE).matcher(seen);
        while (found.find()) {
            int start = found.start();
            if (!isEmphasis(found.group()) && meet(start, found.end())) {
                text.warn(text.place(start), LintRule.DOUBLE_PUNCTUATION, found.group(), one(found.group()));
            }
        }
        text.tokens().forEach(this::leftOut);
    }

    private static boolean isEmphasis(String marks) {
        return marks.chars().allMatch(c -> c == '！' || c == '？');
    }

    /** Marks that stand together in what is written: at most one tag between them, so that they are not two branches. */
    private boolean meet(int start, int end) {
        for (int at = start; at + 1 < end; at++) {
            LintText.Token between = text.tokenAt(text.place(at) + 1);
            if (between != null && between.end() != text.place(at + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Marks that meet where a section is left out, unless a section for the contrary case stands in its place. */
    private void leftOut(LintText.Token token) {
        if (!chinese || !token.opens() || token.start() == 0) {
            return;
        }
        LintText.Token end = text.closing(token);
        if (end == null || end.end() >= text.source.length()) {
            return;
        }
        String marks = "" + text.source.charAt(token.start() - 1) + text.source.charAt(end.end());
        if (CHINESE_DOUBLE.matcher(marks).matches() && !isEmphasis(marks)) {
            text.warn(token.start() - 1, LintRule.DOUBLE_PUNCTUATION, marks, one(marks));
        }
    }

    /** A full stop weighs more than a comma; three stops were meant as dots. */
    private static String one(String marks) {
        if (marks.matches("。{3,}")) {
            return "……";
        }
        for (char heavy : "？！。?!.".toCharArray()) {
            if (marks.indexOf(heavy) >= 0) {
                return Character.toString(heavy);
            }
        }
        return marks.substring(0, 1);
    }

    // ----- letters and blanks

    /** Behind a link, an address or a value, which may be one, a blank is meant: without it the mark would belong to it. */
    private void blanks() {
        Matcher found = BLANKS.matcher(seen);
        while (found.find()) {
            int start = found.start();
            boolean together = text.place(found.end()) - text.place(start) == found.end() - start;
            if (together && isBehindText(start)) {
                String mark = Character.toString(seen.charAt(found.end()));
                text.warn(text.place(start), LintRule.BLANK_BEFORE_MARK, mark, "");
            }
        }
    }

    private boolean isBehindText(int end) {
        if (end == 0 || isChinese(seen.charAt(end - 1))) {
            return end > 0;
        }
        int at = end;
        while (at > 0 && isWord(seen.charAt(at - 1))) {
            at--;
        }
        boolean address = at > 0 && (ADDRESS_SIGNS.indexOf(seen.charAt(at - 1)) >= 0 || links.get(at - 1));
        return at < end && !address;
    }

    private void letters() {
        Matcher found = FULL_WIDTH.matcher(seen);
        while (found.find()) {
            StringBuilder half = new StringBuilder();
            found.group().chars().forEach(c -> half.append((char) (c - FULL_WIDTH_OFFSET)));
            text.warn(text.place(found.start()), LintRule.FULL_WIDTH_LETTER, found.group(), half.toString());
        }
    }

    private void invisible() {
        for (int at = 0; at < seen.length(); ) {
            int c = seen.codePointAt(at);
            String name = String.format(Locale.ROOT, "U+%04X", c);
            if (NO_BREAK_SPACES.indexOf(c) >= 0) {
                text.warn(text.place(at), LintRule.NO_BREAK_SPACE, name, " ");
            } else if (c != '\r' && PlainText.isUnwanted(c)) {
                text.warn(text.place(at), LintRule.INVISIBLE_CHARACTER, name, "");
            }
            at += Character.charCount(c);
        }
    }
}
