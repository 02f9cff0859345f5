package org.dealercrm.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.dealercrm.template.PlainText;

/** Puts a short message together: the signature in front, the text in one line, the opt-out behind. */
final class SmsText {

    /** What is answered to opt out: letters, or a tag for them, in quotation marks or not. */
    private static final String ANSWER = "[“‘「『\"']?(?:[A-Za-z0-9]{1,12}|\\{\\{[^{}#^/!=\n]{1,100}}})[”’」』\"']?";

    private static final String REFUSAL = "(?:拒收|退订|退訂)";
    private static final String ANSWERING = "(?:回[复復覆]?|[发發]送?)[：: ]?";
    private static final String OPTING_OUT = "(?:opt[ -]?out|unsubscribe)";
    private static final String REPLY = "(?:please )?\\b(?:reply|text|send) (?:with )?";

    /**
     * Any of the ways in which a template says itself how to opt out, in any of the three languages. What ends or is
     * cancelled by an answer may also be an appointment, so there only STOP is taken for it.
     */
    private static final Pattern OPT_OUT = Pattern.compile(
            REFUSAL + "[，,：: ]?[请請]?" + ANSWERING + ANSWER
                    + "|" + ANSWERING + ANSWER + "[，, ]?(?:即?可|以|[来來])? ?" + REFUSAL
                    + "|\\b" + REPLY + ANSWER + " to (?:" + OPTING_OUT + "|stop)\\b"
                    + "|\\b" + REPLY + "[\"'“‘]?stop[\"'”’]? to (?:end|cancel|quit)\\b"
                    + "|\\b" + OPTING_OUT + "[,:]? " + REPLY + ANSWER
                    + "|\\bto (?:stop|end|cancel|quit)[,:]? " + REPLY + "[\"'“‘]?stop\\b",
            Pattern.CASE_INSENSITIVE);

    /** Noncharacters, which {@link PlainText} leaves in no value and in no message. */
    private static final String MARK = "\uFDD0";

    private static final String SIGNATURE_MARK = "\uFDD1";
    private static final String BRACKET = "【";

    private static final Pattern BRACKETS = Pattern.compile("[【】\\[\\]]");

    private static final String CLOSING_MARKS = "。！？；…）】.!?;)";

    private final LetterLanguage language;

    SmsText(LetterLanguage language) {
        this.language = language;
    }

    /**
     * A source with marks before the words that say how to opt out, and before the brackets of which the first may begin a
     * signature. Where a mark is written it was the source that said so, whatever a section leaves out or a value says.
     */
    static String marked(String source) {
        return OPT_OUT.matcher(withoutMarks(source)).replaceAll(MARK + "$0").replace(BRACKET, SIGNATURE_MARK + BRACKET);
    }

    static String withoutMarks(String source) {
        return source.replace(MARK, "").replace(SIGNATURE_MARK, "");
    }

    static boolean hasMarkedOptOut(String written) {
        return written.contains(MARK);
    }

    static boolean beginsWithMarkedSignature(String written) {
        return written.stripLeading().startsWith(SIGNATURE_MARK);
    }

    /** Lines of the source are no lines of the message: each would cost a character and some gateways refuse them. */
    String joined(List<String> lines) {
        return String.join(language.isChinese() ? "" : " ", lines);
    }

    /** A name without the brackets that it is put into. */
    static String bare(String name) {
        return BRACKETS.matcher(name).replaceAll("").strip();
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
