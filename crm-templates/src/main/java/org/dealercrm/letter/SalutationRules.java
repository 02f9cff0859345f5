package org.dealercrm.letter;

import org.dealercrm.party.Honorific;
import org.dealercrm.party.NameForm;
import org.dealercrm.party.NameScript;
import org.dealercrm.party.PersonName;

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

    private final LetterLanguage language;
    private final UnknownHonorific unknown;

    SalutationRules(LetterLanguage language, UnknownHonorific unknown) {
        this.language = language;
        this.unknown = unknown;
    }

    Salutation greet(PersonName name) {
        if (name.isCompany()) {
            return line(name.fullName());
        }
        if (name.honorific() == Honorific.UNKNOWN && unknown == UnknownHonorific.CUSTOMER) {
            return line(
                    language == LetterLanguage.ZH_HANS ? "客户" : language == LetterLanguage.ZH_HANT ? "客戶" : "Customer");
        }
        if (hasDot(name.fullName())) {
            return person(name.fullName(), name.honorific());
        }
        if (name.form() == NameForm.SPLIT) {
            return person(name.surname().orElse(name.fullName()), name.honorific());
        }
        return name.script() == NameScript.HAN ? unsplit(name) : person(name.fullName(), name.honorific());
    }

    private Salutation unsplit(PersonName name) {
        String whole = name.fullName().replace(" ", "").replace("\u3000", "");
        if (CompoundSurnames.contains(whole)) {
            return LONE_COMPOUND;
        }
        int compound = CompoundSurnames.lengthIn(whole);
        if (compound > 0) {
            return person(whole.substring(0, compound), name.honorific());
        }
        int characters = whole.codePointCount(0, whole.length());
        if (characters > LONGEST_PLAIN_NAME) {
            return LONG_NAME;
        }
        return person(whole.substring(0, whole.offsetByCodePoints(0, 1)), name.honorific());
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
