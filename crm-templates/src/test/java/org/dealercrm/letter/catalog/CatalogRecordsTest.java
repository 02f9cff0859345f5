package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.template.TemplateValues;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What fills the lists of the letters: work, movements of points, items of a programme, names in a row. */
class CatalogRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** The paragraphs of a letter that can tell no more than one list. */
    private static List<String> body(LetterKind kind, String list, TemplateValues... items) {
        return LetterCatalog.letter(kind, LetterLanguage.ZH_HANS)
                .write(LetterSamples.begun(kind, LetterLanguage.ZH_HANS, name -> false)
                        .list(list, List.of(items))
                        .build())
                .orElseThrow()
                .body();
    }

    @Test
    void workIsToldWithAndWithoutItsPrice() {
        Money price = Money.of(CurrencyUnit.of("CNY"), 1_398.5);

        assertThat(body(
                        LetterKind.REGULAR_SERVICE_DUE,
                        CatalogVariables.WORKSHOP_ITEMS,
                        WorkshopItem.of("更换机油", price),
                        WorkshopItem.of("检查刹车")))
                .contains("更换机油，参考价1,398.50元", "检查刹车")
                .doesNotContain("以保养手册为准，由服务顾问验车后与您确认。");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopItem.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopItem.of("", price));
    }

    @Test
    void pointsAreEarnedOrSpent() {
        assertThat(body(
                        LetterKind.MEMBERSHIP_POINTS,
                        MembershipLetter.MOVEMENTS,
                        PointsMovement.earned(DAY, "到店保养", 1_480),
                        PointsMovement.spent(DAY, "兑换车载香薰", 300)))
                .contains("2026年11月2日，到店保养，获得1,480分", "2026年11月2日，兑换车载香薰，使用300分")
                .doesNotContain("本期没有变动。");
        assertThatIllegalArgumentException().isThrownBy(() -> PointsMovement.earned(DAY, "到店保养", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PointsMovement.spent(DAY, "兑换", -300));
        assertThatIllegalArgumentException().isThrownBy(() -> PointsMovement.spent(DAY, " ", 300));
    }

    @Test
    void aProgrammeHasTimesAndItems() {
        assertThat(body(LetterKind.EVENT_INVITATION, EventLetter.PROGRAMME, ProgrammeItem.of("9:30", "签到")))
                .contains("9:30　签到")
                .doesNotContain("报名后由工作人员告知。");
        assertThatIllegalArgumentException().isThrownBy(() -> ProgrammeItem.of("9:30", " "));
    }

    @Test
    void namesInARowAreReadAsInASentence() {
        assertThat(Series.of(List.of("轩逸"), LetterLanguage.ZH_HANS)).isEqualTo("轩逸");
        assertThat(Series.of(List.of("A", "B"), LetterLanguage.EN)).isEqualTo("A and B");
        assertThat(Series.of(List.of("甲", "乙", "丙"), LetterLanguage.ZH_HANT)).isEqualTo("甲、乙和丙");
        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(List.of(), LetterLanguage.EN));
    }
}
