package org.dealercrm.vehicle;

import java.util.Locale;

/** Why a text is no number plate. */
public enum PlateProblem {
    /** It has neither the length of an ordinary plate nor that of a new-energy plate. */
    LENGTH("A plate has 7 characters, 8 if it is a new-energy plate.", "车牌应为7位，新能源车牌为8位。"),
    /** It does not begin with the short name of a province. */
    PROVINCE("A plate begins with the short name of a province.", "车牌第1位应为省、自治区、直辖市简称。"),
    /** The second character is no letter of a registry. */
    REGISTRY("The second character of a plate is a letter other than I and O.", "车牌第2位应为字母，且不能是I、O。"),
    /** The characters after the registry are not digits and letters where they may be. */
    SERIAL("The serial number of a plate has digits and letters other than I and O.", "车牌序号只能是数字或除I、O以外的字母。"),
    /** An eight-character plate has no letter of new energy in its place, or no digits around it. */
    NEW_ENERGY(
            "A new-energy plate has its letter in the third place, followed by a character and four digits, or in the last,"
                    + " after five digits.",
            "新能源车牌：小型车第3位为规定字母、后四位为数字；大型车第3至7位为数字、末位为规定字母。"),
    /** 港 or 澳 on a plate other than 粤Z. */
    BORDER("Only plates of 粤Z end with 港 or 澳.", "只有粤Z号牌以“港”或“澳”结尾。"),
    /** A consular plate has not four to six digits. */
    CONSULAR("A consular plate is a province, four to six digits and 领.", "领馆号牌应为省份简称、4至6位数字和“领”。");

    private final String english;
    private final String chinese;

    PlateProblem(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The problem as a sentence for the person who typed the plate.
     *
     * @param locale Chinese if its language is zh, English otherwise, not null
     * @return the sentence, never null
     */
    public String sentence(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
