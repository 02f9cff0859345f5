package org.dealercrm.scoring.delivered;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dealercrm.scoring.wording.Language;
import org.joda.money.BigMoney;

/** A plan of what must change in words. */
final class TurningSentences {

    private TurningSentences() {}

    static List<String> of(TurningPlan plan, Locale locale) {
        boolean chinese = Language.isChinese(locale);
        List<String> said = new ArrayList<>();
        said.add(head(plan, locale, chinese));
        plan.alone().forEach(single -> said.add(alone(single, locale, chinese)));
        plan.fewest()
                .filter(set -> set.changes().size() > 1)
                .ifPresent(set -> said.add((chinese ? "最少组合：" : "Fewest changes: ") + set(set, locale, chinese)));
        plan.cheapest()
                .filter(set -> !Optional.of(set).equals(plan.fewest()))
                .ifPresent(set -> said.add((chinese ? "成本最低：" : "Cheapest: ") + set(set, locale, chinese)));
        return List.copyOf(said);
    }

    private static String head(TurningPlan plan, Locale locale, boolean chinese) {
        String own = plan.comparison().own().offer().label().displayName(locale);
        String other = plan.comparison().other().offer().label().displayName(locale);
        String missing = plan.missing().map(OfferSentences::atLeast).orElse("");
        boolean worst = plan.terms().basis() == TurningBasis.WORST_CASE;
        String where = worst ? (chinese ? "在最不利估价下" : " in the worst case of the valuations") : "";
        return switch (plan.outcome()) {
            case ALREADY_CHOSEN ->
                chinese
                        ? "客户" + where + "已会选择" + own + "，无需改变"
                        : "The customer chooses " + own + " over " + other + where + " as it is";
            case ONE_LEVER, SEVERAL_LEVERS ->
                chinese
                        ? "要让客户" + where + "选择" + own + "而非" + other + "，须增加让渡价值 " + missing
                        : "For the customer to choose " + own + " over " + other + where + ", it must deliver "
                                + missing + " more";
            case OUT_OF_REACH ->
                chinese
                        ? "要让客户" + where + "选择" + own + "而非" + other + "，须增加让渡价值 " + missing + "，现有手段全部用上仍不足"
                        : "For the customer to choose " + own + " over " + other + where + ", it must deliver "
                                + missing + " more, which all levers together do not reach";
            case NOT_COMPARABLE ->
                chinese
                        ? own + "与" + other + "使用不同货币，无法比较"
                        : own + " and " + other + " are in several currencies and cannot be compared";
        };
    }

    private static String alone(SingleChange single, Locale locale, boolean chinese) {
        ItemChange change = single.needed();
        String name = change.lever().label().displayName(locale);
        if (single.possible()) {
            return (chinese ? "单独改变：" : "Alone: ") + change(change, locale, chinese);
        }
        String most = single.room().map(OfferSentences::amount).orElse("");
        String needed = OfferSentences.atLeast(change.gain());
        return chinese
                ? "单靠" + name + "不够：须增加 " + needed + "，最多 " + most
                : "Not by " + name + " alone: " + needed + " are needed, at most " + most + " are possible";
    }

    private static String set(ChangeSet set, Locale locale, boolean chinese) {
        String changes = set.changes().stream()
                .map(change -> change(change, locale, chinese))
                .collect(Collectors.joining(chinese ? "；" : "; "));
        Optional<String> cost = set.cost().map(OfferSentences::amount);
        return changes
                + cost.map(paid -> chinese ? "；我方成本 " + paid : "; at a cost of " + paid)
                        .orElse("");
    }

    /** One change with both ends; the new amount is rounded away from the old one, so that what is read turns it too. */
    private static String change(ItemChange change, Locale locale, boolean chinese) {
        String name = change.lever().label().displayName(locale);
        String by = OfferSentences.atLeast(change.gain());
        boolean more = change.lever().component().isValue();
        BigMoney from = change.from();
        BigMoney to = change.to();
        String way = chinese
                ? "从 " + OfferSentences.amount(from) + (more ? " 升至 " : " 降至 ") + rounded(to, more)
                : "from " + OfferSentences.amount(from) + (more ? " up to " : " down to ") + rounded(to, more);
        return chinese
                ? name + (more ? "增加 " : "减少 ") + by + "（" + way + "）"
                : name + (more ? " +" : " -") + by + " (" + way + ")";
    }

    private static String rounded(BigMoney to, boolean up) {
        return up ? OfferSentences.ceiling(to) : OfferSentences.floor(to);
    }
}
