package org.dealercrm.scoring.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealercrm.scoring.estimate.Label;
import org.dealercrm.survey.Scale;
import org.junit.jupiter.api.Test;

class MendFirstTest {

    private static final Label WAITING = new Label("WAITING", "Waiting time", "等待时间");
    private static final Label BILL = new Label("BILL", "Explaining the bill", "账单说明");
    private static final Label WASH = new Label("WASH", "Free car wash", "免费洗车");
    private static final Label SHUTTLE = new Label("SHUTTLE", "Shuttle", "接送服务");

    private static RatedItem rated(Label item, int importance, int performance) {
        ItemRatings ratings = new ItemRatings(item, Scale.rating(1, 10), Scale.rating(1, 10));
        for (int i = 0; i < 60; i++) {
            ratings.add(importance + i % 2, performance + i % 2);
        }
        return ratings.rated(.95);
    }

    private static KanoAnalysis kano(Label item, KanoCounts counts) {
        return KanoAnalysis.ofCounts(item, counts, .95);
    }

    private static MendFirstBuilder example() {
        TopicPareto complaints = TopicPareto.builder(TopicPareto.COMPLAINTS)
                .add(Set.of(WAITING))
                .add(Set.of(BILL))
                .add(Set.of(BILL))
                .build(.8, .95);
        TopicPareto hopes =
                TopicPareto.builder(TopicPareto.HOPES).add(Set.of(SHUTTLE)).build(.8, .95);
        return MendFirst.builder()
                .importancePerformance(ImportancePerformance.of(
                        List.of(rated(WASH, 3, 8), rated(BILL, 7, 5), rated(WAITING, 8, 4)), CutLines.stated(6, 6)))
                .kano(List.of(
                        kano(WAITING, new KanoCounts(1, 5, 30, 4, 0, 0)),
                        kano(WASH, new KanoCounts(30, 5, 1, 4, 0, 0))))
                .complaints(complaints)
                .hopes(hopes);
    }

    private static List<String> codes(MendFirst list) {
        return list.items().stream().map(item -> item.item().code()).toList();
    }

    @Test
    void theOrderIsLexicographicByTheStatedQuestions() {
        assertThat(codes(example().build()))
                .as("alike in quadrant, must-be before unknown")
                .containsExactly("WAITING", "BILL", "WASH", "SHUTTLE");
        assertThat(codes(example().build(List.of(MendCriterion.COMPLAINTS))))
                .as("those without complaints by their codes")
                .containsExactly("BILL", "WAITING", "SHUTTLE", "WASH");
        assertThat(codes(example().build(List.of(MendCriterion.HOPES, MendCriterion.KANO_CLASS))))
                .containsExactly("SHUTTLE", "WAITING", "WASH", "BILL");
        assertThatThrownBy(() -> example().build(List.of())).hasMessageContaining("found none");
    }

    @Test
    void driversRankByTheirShare() {
        double[][] rows = SomeAnswers.rows(1, 60, 3);
        KeyDrivers drivers = KeyDrivers.of(
                SomeAnswers.table(rows, SomeAnswers.ones(60)),
                SomeAnswers.OUTCOME,
                DriverPolicy.STANDARD.withResamples(0));
        MendFirst list = MendFirst.builder().keyDrivers(drivers).build();
        assertThat(codes(list))
                .isEqualTo(drivers.ranked().stream()
                        .map(driver -> driver.driver().code())
                        .toList());
        assertThat(list.items().get(0).sentence(Locale.ENGLISH)).contains("% of what explains satisfaction");
    }

    @Test
    void sentencesSayWhatToDoAndWhy() {
        List<MendCandidate> items = example().build().items();
        assertThat(items.get(0).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "Waiting time: mend it now. It is important and poor; customers take it for granted, its lack"
                                + " annoys; named in 33% of complaints.");
        assertThat(items.get(0).sentence(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("等待时间：立即改进。重要但表现差；客户视为理所当然，缺失会引起不满；33% 的抱怨提到。");
        assertThat(items.get(2).sentence(Locale.ENGLISH))
                .isEqualTo("Free car wash: see whether less would do. It is less important and good; it delights when"
                        + " there and is not missed when not.");
        assertThat(items.get(3).sentence(Locale.ENGLISH))
                .isEqualTo("Shuttle: ask how important it is and how well it is done. Named in 100% of hopes.");
        assertThat(items.get(3).sentence(Locale.CHINA)).isEqualTo("接送服务：重要度或绩效未知，先行测量。100% 的期望提到。");
    }

    @Test
    void doubtIsSaid() {
        MendFirst list = MendFirst.builder()
                .importancePerformance(
                        ImportancePerformance.of(List.of(rated(BILL, 7, 5)), CutLines.stated(7.45, 5.55)))
                .build();
        assertThat(list.items().get(0).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "Explaining the bill: mend it now. It is important and poor (not certain: an interval crosses"
                                + " a line, or is missing).");
        assertThat(list.items().get(0).sentence(Locale.CHINESE)).contains("尚不确定");
    }

    @Test
    void everyClassHasItsWords() {
        double[][] rows = new double[][] {{1, 3}, {2, 5}, {3, 6}, {3, 8}, {4, 8}, {5, 8}};
        PenaltyReward contrasts = PenaltyReward.of(
                SomeAnswers.table(rows, SomeAnswers.ones(6)),
                SomeAnswers.OUTCOME,
                ImpactPolicy.of(new PerformanceBands(2, 4)));
        MendCandidate item =
                MendFirst.builder().penaltyReward(contrasts).build().items().get(0);
        assertThat(item.sentence(Locale.ENGLISH)).contains("it annoys more than it pleases when good");
        for (KanoCategory category : KanoCategory.values()) {
            double[] c = new double[6];
            c["AOMIRQ".indexOf(category.symbol())] = 1;
            MendCandidate only = MendFirst.builder()
                    .kano(List.of(kano(WASH, new KanoCounts(c[0], c[1], c[2], c[3], c[4], c[5]))))
                    .build()
                    .items()
                    .get(0);
            assertThat(only.sentence(Locale.ENGLISH)).doesNotContain("  ").hasSizeGreaterThan(60);
            assertThat(only.sentence(Locale.CHINESE)).hasSizeGreaterThan(20).endsWith("。");
        }
    }
}
