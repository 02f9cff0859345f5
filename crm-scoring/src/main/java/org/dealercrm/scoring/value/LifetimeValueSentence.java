package org.dealercrm.scoring.value;

import java.util.Locale;
import org.dealercrm.scoring.wording.Language;

/** A lifetime value in words. */
final class LifetimeValueSentence {

    private LifetimeValueSentence() {}

    static String of(LifetimeValue value, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        if (value.departure().isPresent()) {
            return chinese ? "车辆已不在，预期不再有贡献" : "the vehicle is gone for good, so no contribution is expected";
        }
        String visits = ValueSentences.times(value.expectedVisits());
        if (value.discountedContribution().isEmpty()) {
            return chinese
                    ? "至 " + value.until() + " 预计到店 " + visits + " 次；没有金额记录，无法计算价值"
                    : visits + " visits expected until " + value.until()
                            + "; without amounts there is no value in money";
        }
        String worth = amount(value.discountedContribution().getAsDouble());
        String each = amount(value.contributionPerVisit().orElse(0));
        String between = value.interval() instanceof ValueInterval.Range range ? between(range, chinese) : "";
        return chinese
                ? "至 " + value.until() + " 预计贡献 " + worth + between + "（已折现）：预计到店 " + visits + " 次，每次贡献 " + each
                        + "；此后的贡献未计入"
                : "expected to contribute " + worth + between + " until " + value.until() + ", discounted: " + visits
                        + " visits at " + each + " each; what comes later is not included";
    }

    private static String between(ValueInterval.Range range, boolean chinese) {
        String low = amount(range.low());
        String high = amount(range.high());
        String level = ValueSentences.percent(range.level());
        return chinese
                ? "，" + level + " 可能介于 " + low + " 与 " + high + " 之间"
                : " (between " + low + " and " + high + " with a probability of " + level + ")";
    }

    private static String amount(double amount) {
        return ValueSentences.amount(amount, "");
    }
}
