package org.dealercrm.scoring.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealercrm.scoring.estimate.Estimation;
import org.dealercrm.scoring.wording.Language;

/** What to do about an item and why, in words. */
final class MendSentence {

    private final MendCandidate item;
    private final Locale locale;
    private final boolean chinese;

    MendSentence(MendCandidate item, Locale locale) {
        this.item = item;
        this.locale = locale;
        this.chinese = Language.isChinese(locale);
    }

    String text() {
        List<String> reasons = new ArrayList<>();
        item.placed().flatMap(this::place).ifPresent(reasons::add);
        item.driver()
                .flatMap(driver -> percent(driver.ofExplained()))
                .map(share -> chinese ? "占满意度已解释部分的 " + share : share + " of what explains satisfaction")
                .ifPresent(reasons::add);
        item.kano().flatMap(KanoAnalysis::category).map(this::kano).ifPresent(reasons::add);
        item.impact().flatMap(ItemImpact::impactClass).map(this::impact).ifPresent(reasons::add);
        item.complaints()
                .flatMap(topic -> percent(topic.ofReports()))
                .map(this::complained)
                .ifPresent(reasons::add);
        item.hopes()
                .flatMap(topic -> percent(topic.ofReports()))
                .map(this::hoped)
                .ifPresent(reasons::add);
        String name = item.item().displayName(locale);
        if (chinese) {
            return name + "：" + action() + "。" + (reasons.isEmpty() ? "" : String.join("；", reasons) + "。");
        }
        String why = String.join("; ", reasons);
        return name + ": " + action() + "."
                + (reasons.isEmpty()
                        ? ""
                        : " " + why.substring(0, 1).toUpperCase(Locale.ENGLISH) + why.substring(1) + ".");
    }

    private String action() {
        Optional<Quadrant> quadrant = item.placed().flatMap(PlacedItem::quadrant);
        if (quadrant.isEmpty()) {
            return chinese ? "重要度或绩效未知，先行测量" : "ask how important it is and how well it is done";
        }
        return switch (quadrant.get()) {
            case CONCENTRATE_HERE -> chinese ? "立即改进" : "mend it now";
            case KEEP_UP_THE_GOOD_WORK -> chinese ? "保持现有水平" : "keep it as good as it is";
            case LOW_PRIORITY -> chinese ? "暂缓处理" : "leave it for later";
            case POSSIBLE_OVERKILL -> chinese ? "评估是否投入过多" : "see whether less would do";
        };
    }

    private Optional<String> place(PlacedItem placed) {
        String doubt = chinese ? "（尚不确定：区间跨越分界线或缺少区间）" : " (not certain: an interval crosses a line, or is missing)";
        return placed.quadrant().map(quadrant -> place(quadrant) + (placed.certain() ? "" : doubt));
    }

    private String place(Quadrant quadrant) {
        return switch (quadrant) {
            case CONCENTRATE_HERE -> chinese ? "重要但表现差" : "it is important and poor";
            case KEEP_UP_THE_GOOD_WORK -> chinese ? "重要且表现好" : "it is important and good";
            case LOW_PRIORITY -> chinese ? "不太重要，表现也差" : "it is less important and poor";
            case POSSIBLE_OVERKILL -> chinese ? "不太重要但表现好" : "it is less important and good";
        };
    }

    private String kano(KanoCategory category) {
        return switch (category) {
            case MUST_BE -> chinese ? "客户视为理所当然，缺失会引起不满" : "customers take it for granted, its lack annoys";
            case ONE_DIMENSIONAL -> chinese ? "做得越好客户越满意" : "the better it is, the more satisfied they are";
            case ATTRACTIVE -> chinese ? "有则惊喜，无亦不怨" : "it delights when there and is not missed when not";
            case INDIFFERENT -> chinese ? "客户不在意" : "customers do not mind";
            case REVERSE -> chinese ? "客户希望相反" : "customers want the opposite";
            case QUESTIONABLE -> chinese ? "KANO 答案自相矛盾" : "the Kano answers contradict each other";
        };
    }

    private String impact(ImpactClass impact) {
        return switch (impact) {
            case DISSATISFIER -> chinese ? "差时惹怒多于好时取悦" : "poor it annoys more than it pleases when good";
            case HYBRID -> chinese ? "差时惹怒与好时取悦相当" : "poor it annoys as much as it pleases when good";
            case SATISFIER -> chinese ? "好时取悦多于差时惹怒" : "good it pleases more than it annoys when poor";
        };
    }

    private String complained(String share) {
        return chinese ? share + " 的抱怨提到" : "named in " + share + " of complaints";
    }

    private String hoped(String share) {
        return chinese ? share + " 的期望提到" : "named in " + share + " of hopes";
    }

    private static Optional<String> percent(Estimation share) {
        return share.figure().stream()
                .mapToObj(value -> String.format(Locale.ROOT, "%.0f%%", 100 * value))
                .findFirst();
    }
}
