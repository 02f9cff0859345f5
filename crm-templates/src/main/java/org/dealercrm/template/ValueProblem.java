package org.dealercrm.template;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.template.wording.Wording;

/**
 * Why a set of values does not fit its schema. It names the variable and never tells the value, which may be personal.
 *
 * @param kind what is wrong, not null
 * @param name the variable, with a place in the list where it lies in one, for example {@code models[2]}, not null
 * @param chinese the problem in Chinese, not null
 * @param english the problem in English, not null
 */
public record ValueProblem(Kind kind, String name, String chinese, String english) {

    /** What may be wrong with a value. */
    public enum Kind {
        /** The schema has no such variable. */
        UNKNOWN_NAME,
        /** A required value was not given. */
        MISSING,
        /** A required text has nothing in it that could be seen. */
        BLANK,
        /** The value is of another type than the schema says. */
        WRONG_TYPE,
        /** A text could not be read as what the schema asks for: a number, a date, an amount, a web address and so on. */
        UNREADABLE,
        /** A number or date beyond what can be printed sensibly: more than 100 figures, or a year outside 1 to 9999. */
        OUT_OF_RANGE,
        /** The value is there and yet does not decide what has to be written, for example a name without its parts. */
        UNDECIDED,
        /** What was written became longer than its bound. */
        TOO_LONG,
        /** The value has a line break or a tab and was to stand where only one line can, for example in an e-mail header. */
        LINE_BREAK
    }

    /** Checks that every part is there. */
    public ValueProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The problem in the reader's language.
     *
     * @param locale the language; Chinese for any zh, English otherwise, not null
     * @return a full sentence, never null
     */
    public String message(Locale locale) {
        return Wording.of(locale, chinese, english);
    }

    static ValueProblem unknown(String name) {
        return new ValueProblem(
                Kind.UNKNOWN_NAME, name, "模板没有名为“" + name + "”的变量。", "The template has no variable '" + name + "'.");
    }

    static ValueProblem missing(String name) {
        return new ValueProblem(Kind.MISSING, name, "缺少“" + name + "”的值。", "The value of '" + name + "' is missing.");
    }

    static ValueProblem blank(String name) {
        return new ValueProblem(Kind.BLANK, name, "“" + name + "”的值是空白。", "The value of '" + name + "' is blank.");
    }

    static ValueProblem wrongType(String name, ValueType expected) {
        return new ValueProblem(
                Kind.WRONG_TYPE,
                name,
                "“" + name + "”的值应为" + expected.chinese() + "。",
                "The value of '" + name + "' must be " + expected.englishWithArticle() + ".");
    }

    static ValueProblem unreadable(String name, ValueType expected) {
        return new ValueProblem(
                Kind.UNREADABLE,
                name,
                "“" + name + "”的值无法读作" + expected.chinese() + "。",
                "The value of '" + name + "' cannot be read as " + expected.englishWithArticle() + ".");
    }

    static ValueProblem outOfRange(String name, ValueType type) {
        return new ValueProblem(
                Kind.OUT_OF_RANGE,
                name,
                "“" + name + "”的" + type.word(Locale.CHINESE) + "超出可书写的范围。",
                "The " + type.word(Locale.ENGLISH) + " of '" + name + "' is out of the range that can be written.");
    }

    static ValueProblem lineBreak(String name) {
        return new ValueProblem(
                Kind.LINE_BREAK,
                name,
                "“" + name + "”的值有换行或制表符，不能写在只有一行的地方（如邮件主题）。",
                "The value of '" + name
                        + "' has a line break or tab and cannot stand where there is only one line, such as the"
                        + " subject of an e-mail.");
    }

    static ValueProblem tooLong(int bound) {
        return new ValueProblem(
                Kind.TOO_LONG,
                "",
                "写出的文字会超过 " + bound + " 个字符，或重复过多。",
                "The text would be longer than " + bound + " characters, or its sections written more often.");
    }
}
