package org.dealercrm.letter;

import org.dealercrm.party.Honorific;
import org.dealercrm.party.NameForm;
import org.dealercrm.party.NameScript;
import org.dealercrm.party.PersonName;
import org.dealercrm.template.PlainText;

/** The rules of salutation in one language. */
final class SalutationRules {

    /** The dots between the parts of a transcribed name: middle dot, bullet, hyphenation point, katakana middle dot. */
    private static final String SEPARATING_DOTS = "·•‧・･";

    /** An unsplit Chinese name without a compound surname is a surname of one and a given name of one or two characters. */
    private static final int LONGEST_PLAIN_NAME = 3;

    private static final Salutation.Undecided LONE_COMPOUND = new Salutation.Undecided(
            "姓名只有一个复姓，分不清是姓还是全名；请分别填写姓和名。",
            "The name is a compound surname and nothing else; give surname and given name apart.");
    private static final Salutation.Undecided LONG_NAME = new Salutation.Undecided(
            "四字以上的姓名不是复姓开头，分不清姓；请分别填写姓和名。",
            "A Chinese name of four characters or more does not begin with a compound surname;"
                    + " give surname and given name apart.");

    private static final Salutation.Undecided INVISIBLE =
            new Salutation.Undecided("姓名里没有看得见的文字；请更正姓名。", "The name has no character that can be seen; put it right.");

    private final LetterLanguage language;
    private final UnknownHonorific unknown;

    SalutationRules(LetterLanguage language, UnknownHonorific unknown) {
        this.language = language;
        this.unknown = unknown;
    }

    Salutation greet(PersonName name) {
        // Characters that no letter prints must not stand for a name: 尊敬的先生 would be left of it.
        String whole = PlainText.visible(name.fullName());
        if (whole.isEmpty()) {
            return INVISIBLE;
        }
        if (name.isCompany()) {
            return line(whole);
        }
        if (name.honorific() == Honorific.UNKNOWN && unknown == UnknownHonorific.CUSTOMER) {
            return line(
                    language == LetterLanguage.ZH_HANS ? "客户" : language == LetterLanguage.ZH_HANT ? "客戶" : "Customer");
        }
        if (hasDot(whole)) {
            return person(whole, name.honorific());
        }
        if (name.form() == NameForm.SPLIT) {
            String surname = PlainText.visible(name.surname().orElse(whole));
            return surname.isEmpty() ? INVISIBLE : person(surname, name.honorific());
        }
        return name.script() == NameScript.HAN
                ? unsplit(whole.replace(" ", "").replace("\u3000", ""), name.honorific())
                : person(whole, name.honorific());
    }

    private Salutation unsplit(String whole, Honorific honorific) {
        if (CompoundSurnames.contains(whole)) {
            return LONE_COMPOUND;
        }
        int compound = CompoundSurnames.lengthIn(whole);
        if (compound > 0) {
            return person(whole.substring(0, compound), honorific);
        }
        long characters = whole.codePoints().filter(c -> !isVariant(c)).count();
        if (characters > LONGEST_PLAIN_NAME) {
            return LONG_NAME;
        }
        int end = whole.offsetByCodePoints(0, 1);
        while (end < whole.length() && isVariant(whole.codePointAt(end))) {
            end = whole.offsetByCodePoints(end, 1);
        }
        return person(whole.substring(0, end), honorific);
    }

    /** A variation selector belongs to the character before it: 葛󠄀 is one character, and the way its bearer writes it. */
    private static boolean isVariant(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean hasDot(String name) {
        return name.codePoints().anyMatch(c -> SEPARATING_DOTS.indexOf(c) >= 0);
    }

    private Salutation person(String called, Honorific honorific) {
        return language.isChinese() ? line(called + chinese(honorific)) : line(english(honorific) + " " + called);
    }

    private static String chinese(Honorific honorific) {
        return switch (honorific) {
            case MR -> "先生";
            case MS -> "女士";
            case UNKNOWN -> "先生/女士";
        };
    }

    private static String english(Honorific honorific) {
        return switch (honorific) {
            case MR -> "Mr";
            case MS -> "Ms";
            case UNKNOWN -> "Mr/Ms";
        };
    }

    private Salutation line(String called) {
        return new Salutation.Line(language.isChinese() ? "尊敬的" + called + "：" : "Dear " + called + ",");
    }
}
