package org.dealercrm.letter;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a short message together: the signature in front, the text in one line, the opt-out behind. */
final class SmsText {

    /** Any of the ways in which a template says itself how to opt out, in any of the three languages. */
    private static final Pattern OPT_OUT = Pattern.compile(
            "(?:拒收|退订|退訂)[，,：: ]?[请請]?回[复復覆]? ?[A-Za-z0-9]{1,6}"
                    + "|回[复復覆]? ?[A-Za-z0-9]{1,6} ?(?:拒收|退订|退訂)"
                    + "|\\b(?:reply|text|send) [A-Za-z0-9]{1,12} to (?:opt[ -]out|unsubscribe|stop)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What prints nothing, then the bracket of a signature or a snippet that may hold it. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:\\s|\\{\\{[ \\t]*+[#^/!=][^}]*+}})*+(?:【|\\{\\{[ \\t]*+>)");

    private static final String CLOSING_MARKS = "。！？；…）】.!?;)";

    private final LetterLanguage language;

    SmsText(LetterLanguage language) {
        this.language = language;
    }

    /** The words with which the source of a short message says itself how to opt out, empty if it does not. */
    static List<String> optOuts(String source) {
        return OPT_OUT.matcher(source).results().map(MatchResult::group).toList();
    }

    /** Lines of the source are no lines of the message: each would cost a character and some gateways refuse them. */
    String joined(List<String> lines) {
        return String.join(language.isChinese() ? "" : " ", lines);
    }

    static boolean isSigned(String text) {
        return text.startsWith("【");
    }

    /** Whether the source, or a snippet at its beginning, can have signed what was written; a value that begins so has not. */
    static boolean maySign(String source) {
        return SIGNED.matcher(source).lookingAt();
    }

    /** A name without the brackets that it is put into. */
    static String bare(String name) {
        return name.replaceAll("[【】\\[\\]]", "").strip();
    }

    static String signed(String name, String text) {
        String bare = bare(name);
        return bare.isEmpty() ? text : "【" + bare + "】" + text;
    }

    String withOptOut(String text) {
        boolean closed = CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return switch (language) {
            case ZH_HANS -> text + (closed ? "" : "，") + "拒收请回复R";
            case ZH_HANT -> text + (closed ? "" : "，") + "拒收請回覆R";
            case EN -> text + (closed ? " " : ". ") + "Reply R to opt out";
        };
    }
}
