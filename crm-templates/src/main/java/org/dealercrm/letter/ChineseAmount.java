package org.dealercrm.letter;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount of renminbi in the characters that are used against forgery (大写): 人民币壹拾贰万捌仟捌佰元零伍角.
 *
 * <p>As in the rules of filling in bills and settlement vouchers (正确填写票据和结算凭证的基本规定, annex 1 of 支付结算办法, People's
 * Bank of China 1997): the name of the currency goes before without a gap; 整 goes behind 元 where there are neither 角 nor
 * 分; noughts between figures are one 零, and 零 goes behind 元 where 角 is nought and 分 is not. Where the rules let 零 be
 * written or left out it is written behind a 元 that ends in nought, before 角, and left out behind a 万 that does: the first
 * form of both examples there, 壹仟陆佰捌拾元零叁角贰分 and 壹拾万柒仟元零伍角叁分.
 */
final class ChineseAmount {

    private static final CurrencyUnit RENMINBI = CurrencyUnit.of("CNY");
    /** 9999万亿, a figure short of what the unit 亿 can count with 万 before it. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(16);

    private static final Characters SIMPLIFIED = new Characters("零壹贰叁肆伍陆柒捌玖", "万", "亿", "元", "人民币", "负");
    private static final Characters TRADITIONAL = new Characters("零壹貳參肆伍陸柒捌玖", "萬", "億", "圓", "人民幣", "負");
    private static final String PLACES = " 拾佰仟";

    private record Characters(
            String figures, String tenThousand, String hundredMillion, String yuan, String currency, String minus) {}

    private final Characters characters;
    private final StringBuilder out = new StringBuilder();

    private ChineseAmount(Characters characters) {
        this.characters = characters;
    }

    /** Whether an amount can be written so: renminbi below ten thousand billions (10^16). */
    static boolean isWritable(Money amount) {
        return amount.getCurrencyUnit().equals(RENMINBI)
                && amount.getAmount().abs().compareTo(BEYOND) < 0;
    }

    /** The amount in simplified or traditional characters; it must be writable. */
    static String write(Money amount, boolean simplified) {
        return new ChineseAmount(simplified ? SIMPLIFIED : TRADITIONAL).written(amount);
    }

    private String written(Money amount) {
        long fen = amount.abs().getAmountMinorLong();
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cents = (int) (fen % 10);
        out.append(characters.currency).append(amount.isNegative() ? characters.minus : "");
        if (yuan > 0 || fen == 0) {
            whole(yuan);
            out.append(characters.yuan);
        }
        if (jiao == 0 && cents == 0) {
            return out.append('整').toString();
        }
        boolean gap = jiao == 0 || yuan % 10 == 0;
        if (yuan > 0 && gap) {
            out.append(figure(0));
        }
        if (jiao > 0) {
            out.append(figure(jiao)).append('角');
        }
        if (cents > 0) {
            out.append(figure(cents)).append('分');
        }
        return out.toString();
    }

    /** Figures in groups of four, each group behind its noughts; a nought waits until a figure follows it. */
    private void whole(long yuan) {
        String digits = Long.toString(yuan);
        if (yuan == 0) {
            out.append(figure(0));
            return;
        }
        boolean nought = false;
        boolean groupWritten = false;
        for (int at = 0; at < digits.length(); at++) {
            int place = digits.length() - 1 - at;
            int digit = digits.charAt(at) - '0';
            if (digit == 0) {
                nought = true;
            } else {
                out.append(nought ? String.valueOf(figure(0)) : "").append(figure(digit));
                out.append(place % 4 == 0 ? "" : String.valueOf(PLACES.charAt(place % 4)));
                nought = false;
                groupWritten = true;
            }
            if (place % 4 == 0) {
                boolean counted = groupWritten || place == 8;
                out.append(
                        !counted
                                ? ""
                                : place == 8 ? characters.hundredMillion : place == 0 ? "" : characters.tenThousand);
                nought &= !groupWritten;
                groupWritten = false;
            }
        }
    }

    private char figure(int digit) {
        return characters.figures.charAt(digit);
    }
}
