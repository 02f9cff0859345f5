package org.dealercrm.letter;

import java.util.Map;
import org.dealercrm.template.ValueFormats;
import org.joda.money.Money;

/**
 * How a letter of a language prints dates and amounts.
 *
 * <p>Amounts are grouped by threes with a comma. In Chinese an amount carries the symbol of its currency as Chinese readers know
 * it (¥128,800.50; the dollar and the yen say whose they are), in English its code (CNY 128,800.50), since ¥ alone may be yen
 * there. {@code unit} says an amount as people do in a sentence: 200元, in traditional characters 人民幣200元.
 */
final class LetterFormats {

    /** Written here, since the symbols that the JDK gives change with its version (CLDR 44, zh and en). */
    private static final Map<String, String> CHINESE_SYMBOLS = Map.of(
            "CNY", "¥", "HKD", "HK$", "TWD", "NT$", "MOP", "MOP$", "USD", "US$", "EUR", "€", "GBP", "£", "JPY", "JP¥");

    private static final Map<String, String> ENGLISH_SYMBOLS = Map.of(
            "CNY", "CN¥", "HKD", "HK$", "TWD", "NT$", "MOP", "MOP$", "USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    /** Behind the figures. */
    private static final Map<String, String> SIMPLIFIED_UNITS = Map.of(
            "CNY", "元", "HKD", "港元", "TWD", "新台币", "MOP", "澳门元", "USD", "美元", "EUR", "欧元", "GBP", "英镑", "JPY", "日元");

    /** Before the figures, which 元 follows: in Hong Kong, Macau and Taiwan 元 alone is another currency each. */
    private static final Map<String, String> TRADITIONAL_UNITS =
            Map.of("CNY", "人民幣", "HKD", "港幣", "TWD", "新台幣", "MOP", "澳門幣", "USD", "美金", "JPY", "日幣");

    private LetterFormats() {}

    static ValueFormats of(LetterLanguage language, DateStyle style) {
        ValueFormats.Builder formats = ValueFormats.builder()
                .date(date -> LetterDate.write(date, language, style))
                .figures(date -> LetterDate.write(date, language, DateStyle.FIGURES))
                .money(amount -> language.isChinese() ? withSymbol(amount, language) : withCode(amount))
                .day(date -> LetterDate.dayOfYear(date, language))
                .weekday(date -> LetterDate.dayOfWeek(date, language))
                .symbol(amount -> withSymbol(amount, language))
                .unit(amount -> withUnit(amount, language));
        if (language.isChinese()) {
            formats.numerals(ChineseDate::numerals).capital(amount -> capital(amount, language));
        }
        return formats.build();
    }

    static String withSymbol(Money amount, LetterLanguage language) {
        String symbol = (language.isChinese() ? CHINESE_SYMBOLS : ENGLISH_SYMBOLS)
                .get(amount.getCurrencyUnit().getCode());
        if (symbol == null) {
            return withCode(amount);
        }
        return (amount.isNegative() ? "-" : "")
                + symbol
                + ValueFormats.grouped(amount.getAmount().abs());
    }

    private static String withUnit(Money amount, LetterLanguage language) {
        String code = amount.getCurrencyUnit().getCode();
        boolean whole = amount.getAmount().stripTrailingZeros().scale() <= 0;
        String figures = ValueFormats.grouped(whole ? amount.getAmount().setScale(0) : amount.getAmount());
        return switch (language) {
            case ZH_HANS -> figures + SIMPLIFIED_UNITS.getOrDefault(code, " " + code);
            case ZH_HANT ->
                TRADITIONAL_UNITS.containsKey(code)
                        ? TRADITIONAL_UNITS.get(code) + figures + "元"
                        : code + " " + figures;
            case EN -> code + " " + figures;
        };
    }

    /** Only renminbi has rules for it; another amount is written with its code rather than not at all. */
    private static String capital(Money amount, LetterLanguage language) {
        return ChineseAmount.isWritable(amount)
                ? ChineseAmount.write(amount, language == LetterLanguage.ZH_HANS)
                : withCode(amount);
    }

    private static String withCode(Money amount) {
        return amount.getCurrencyUnit().getCode() + " " + ValueFormats.grouped(amount.getAmount());
    }
}
