package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalutationTest {

    private static String greet(PersonName name, LetterLanguage language, UnknownHonorific policy) {
        return Salutation.of(name, language, policy).line().orElse("reported");
    }

    private static String greet(PersonName name, LetterLanguage language) {
        return greet(name, language, UnknownHonorific.BOTH);
    }

    /** A name as {@code surname+given}, or unsplit. */
    private static PersonName name(String written, Honorific honorific) {
        String[] parts = written.split("\\+");
        PersonName name = parts.length == 2 ? PersonName.of(parts[0], parts[1]) : PersonName.unsplit(written);
        return name.withHonorific(honorific);
    }

    @ParameterizedTest
    @CsvSource({
        // explicit surnames
        "欧阳+明, MR, 尊敬的欧阳先生：",
        "王+芳, MS, 尊敬的王女士：",
        "王+芳, UNKNOWN, 尊敬的王先生/女士：",
        "于+谦, MR, 尊敬的于先生：",
        "单+于谦, MR, 尊敬的单先生：",
        "欧+阳明, MR, 尊敬的欧先生：",
        "Smith+John, MR, 尊敬的Smith先生：",
        // unsplit: longest compound surname, else one character
        "欧阳明, MR, 尊敬的欧阳先生：",
        "司马相如, MR, 尊敬的司马先生：",
        "诸葛亮, MR, 尊敬的诸葛先生：",
        "于谦, MR, 尊敬的于先生：",
        "单于谦, MR, 尊敬的单先生：",
        "王芳, MS, 尊敬的王女士：",
        "王 芳, MS, 尊敬的王女士：",
        "王, MR, 尊敬的王先生：",
        "王, UNKNOWN, 尊敬的王先生/女士：",
        // full names
        "阿依古丽·买买提, MS, 尊敬的阿依古丽·买买提女士：",
        "阿依古丽•买买提, MS, 尊敬的阿依古丽•买买提女士：",
        "阿依古丽·买买提, UNKNOWN, 尊敬的阿依古丽·买买提先生/女士：",
        "John Smith, MR, 尊敬的John Smith先生：",
        // two readings
        "欧阳, MR, reported",
        "司马, UNKNOWN, reported",
        "王李明月, MS, reported",
    })
    void simplifiedChinese(String written, Honorific honorific, String expected) {
        assertThat(greet(name(written, honorific), LetterLanguage.ZH_HANS)).isEqualTo(expected);
    }

    /** An ideographic variation is the way in which the bearer of the name writes it (Unicode Technical Standard #37). */
    @ParameterizedTest
    @CsvSource({
        "葛\uDB40\uDD00明, 尊敬的葛\uDB40\uDD00先生：",
        "葛\uDB40\uDD00晓明, 尊敬的葛\uDB40\uDD00先生：",
        "𠮷\uDB40\uDD01晓明, 尊敬的𠮷\uDB40\uDD01先生：",
        "葛\uDB40\uDD00+晓明, 尊敬的葛\uDB40\uDD00先生：",
    })
    void aVariantOfACharacterStaysOneCharacter(String written, String expected) {
        assertThat(greet(name(written, Honorific.MR), LetterLanguage.ZH_HANS)).isEqualTo(expected);
    }

    /** No letter prints these characters: 尊敬的先生 would be left. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "\u00A0", "\uFEFF\u2060", "\uDB40\uDD00", "\u200B+芳"})
    void aNameThatCannotBeSeenIsReported(String written) {
        for (LetterLanguage language : LetterLanguage.values()) {
            assertThat(greet(name(written, Honorific.MR), language)).isEqualTo("reported");
            assertThat(greet(name(written, Honorific.MR), language, UnknownHonorific.CUSTOMER))
                    .isEqualTo("reported");
        }
        assertThat(greet(PersonName.company("\u200B"), LetterLanguage.EN)).isEqualTo("reported");
    }

    @Test
    void whatCannotBeSeenIsNoSurname() {
        assertThat(greet(name("\u202E王芳", Honorific.MS), LetterLanguage.ZH_HANS))
                .isEqualTo("尊敬的王女士：");
    }

    @ParameterizedTest
    @CsvSource({
        "歐陽+明, MR, 尊敬的歐陽先生：",
        "歐陽明, MR, 尊敬的歐陽先生：",
        "諸葛亮, MR, 尊敬的諸葛先生：",
        "鍾離權, MR, 尊敬的鍾離先生：",
        "王+芳, UNKNOWN, 尊敬的王先生/女士：",
        "歐陽, MS, reported",
    })
    void traditionalChinese(String written, Honorific honorific, String expected) {
        assertThat(greet(name(written, honorific), LetterLanguage.ZH_HANT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ouyang+Ming | MR | Dear Mr Ouyang,",
                "Wang+Fang | MS | Dear Ms Wang,",
                "Wang+Fang | UNKNOWN | Dear Mr/Ms Wang,",
                "Anna Schmidt | MS | Dear Ms Anna Schmidt,",
                "王芳 | MS | Dear Ms 王,",
                "欧阳 | MR | reported",
            })
    void english(String written, Honorific honorific, String expected) {
        assertThat(greet(name(written, honorific), LetterLanguage.EN)).isEqualTo(expected);
    }

    @Test
    void companiesAreNamedInFullWithoutHonorific() {
        PersonName company = PersonName.company("广州某某物流有限公司");

        assertThat(Arrays.stream(LetterLanguage.values()).map(language -> greet(company, language)))
                .containsExactly("尊敬的广州某某物流有限公司：", "尊敬的广州某某物流有限公司：", "Dear 广州某某物流有限公司,");
        assertThat(greet(company, LetterLanguage.ZH_HANS, UnknownHonorific.CUSTOMER))
                .isEqualTo("尊敬的广州某某物流有限公司：");
    }

    @Test
    void aSurnameAloneThatIsKnownToBeOneIsGreeted() {
        assertThat(greet(PersonName.ofSurname("欧阳").withHonorific(Honorific.MR), LetterLanguage.ZH_HANS))
                .isEqualTo("尊敬的欧阳先生：");
    }

    @Test
    void theStoreMayAddressAnUnknownHonorificAsCustomer() {
        PersonName unknown = PersonName.of("王", "芳");

        assertThat(Arrays.stream(LetterLanguage.values())
                        .map(language -> greet(unknown, language, UnknownHonorific.CUSTOMER)))
                .containsExactly("尊敬的客户：", "尊敬的客戶：", "Dear Customer,");
        assertThat(greet(unknown.withHonorific(Honorific.MS), LetterLanguage.ZH_HANS, UnknownHonorific.CUSTOMER))
                .isEqualTo("尊敬的王女士：");
        assertThat(greet(PersonName.unsplit("欧阳"), LetterLanguage.ZH_HANS, UnknownHonorific.CUSTOMER))
                .isEqualTo("尊敬的客户：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"欧阳", "王李明月"})
    void whatIsReportedTellsWhyAndNotWho(String written) {
        Salutation salutation =
                Salutation.of(PersonName.unsplit(written), LetterLanguage.ZH_HANS, UnknownHonorific.BOTH);

        assertThat(salutation).isInstanceOfSatisfying(Salutation.Undecided.class, undecided -> {
            assertThat(undecided.chinese()).contains("请分别填写姓和名").doesNotContain(written);
            assertThat(undecided.english())
                    .contains("give surname and given name apart")
                    .doesNotContain(written);
        });
    }

    @Test
    void aSalutationDoesNotShowItsName() {
        assertThat(Salutation.of(PersonName.of("王", "芳"), LetterLanguage.ZH_HANS, UnknownHonorific.BOTH)
                        .toString())
                .doesNotContain("王");
    }
}
