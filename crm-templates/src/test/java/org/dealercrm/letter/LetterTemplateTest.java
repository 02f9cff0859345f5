package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.TemplateSchema;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text("salutation")
            .text("brand")
            .optionalText("extra")
            .date("date")
            .build();

    private static final String SOURCE = """
            [说明]
            {{这里不算}}
            【标题】
            感谢信
            [ 称呼 ]
            {{salutation}}
            [Body]
            感谢您选择{{brand}}。

            {{#extra}}
            {{extra}}
            {{/extra}}
            [落款]
            星河
            [日期]
            {{date}}
            """;

    private static Compilation<LetterTemplate> compile(String source) {
        return LetterTemplate.compile(source, SCHEMA, LetterLanguage.ZH_HANS);
    }

    private static List<String> mistakes(String source) {
        return compile(source).mistakes().stream()
                .map(mistake -> mistake.line() + ":" + mistake.column() + " " + mistake.code())
                .toList();
    }

    private static LetterData.Builder data() {
        return LetterData.builder()
                .to(PersonName.of("王", "芳").withHonorific(Honorific.MS))
                .on(LocalDate.of(2026, 1, 1))
                .text("brand", "日产");
    }

    @Test
    void marksOfAnyLanguageCutTheLetterIntoItsParts() {
        Letter letter = compile(SOURCE).orElseThrow().write(data().build()).orElseThrow();

        assertThat(letter)
                .isEqualTo(new Letter(
                        LetterLanguage.ZH_HANS,
                        "感谢信",
                        "尊敬的王女士：",
                        List.of("感谢您选择日产。"),
                        List.of(),
                        List.of("星河"),
                        "2026年1月1日"));
        assertThat(letter.toString()).doesNotContain("王");
    }

    @Test
    void lineEndsOfWindowsAndAByteOrderMarkDoNoHarm() {
        String windows = "\uFEFF" + SOURCE.replace("\n", "\r\n");

        assertThat(compile(windows).orElseThrow().write(data().build()).orElseThrow())
                .isEqualTo(compile(SOURCE).orElseThrow().write(data().build()).orElseThrow());
    }

    @Test
    void aValueNeverPassesForAMark() {
        Letter letter = compile(SOURCE)
                .orElseThrow()
                .write(data().text("extra", "[标题]\n{{brand}}").build())
                .orElseThrow();

        assertThat(letter.title()).isEqualTo("感谢信");
        assertThat(letter.body()).containsExactly("感谢您选择日产。", "[标题]", "{{brand}}");
    }

    @Test
    void mistakesOfAllPartsAreToldAtOnceWithTheLinesOfTheWholeSource() {
        String source = """
                stray
                [标题]
                {{brnd}}
                [Boddy]
                {{not looked at}}
                [正文]
                {{#extra}}{{salutation}}
                [称呼]
                  {{}}
                [标题]
                again
                """;

        assertThat(mistakes(source))
                .containsExactly(
                        "1:1 TEXT_BEFORE_PARTS",
                        "1:1 PART_MISSING",
                        "3:3 UNKNOWN_VARIABLE",
                        "4:1 UNKNOWN_PART",
                        "7:1 UNCLOSED_SECTION",
                        "9:3 EMPTY_TAG",
                        "10:1 PART_TWICE");
    }

    @Test
    void anEmptySourceLacksEveryRequiredPart() {
        assertThat(mistakes("")).containsExactly("1:1 PART_MISSING", "1:1 PART_MISSING", "1:1 PART_MISSING");
        assertThat(mistakes("x".repeat(200_000))).containsExactly("1:100001 SOURCE_TOO_LONG");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Writing<Letter> writing = compile(SOURCE)
                .orElseThrow()
                .write(LetterData.builder()
                        .to(PersonName.unsplit("欧阳"))
                        .text("brand", " ")
                        .text("colour", "red")
                        .text(LetterVariables.HOTLINE, "known to other letters")
                        .build());

        assertThat(writing.message()).isEmpty();
        assertThat(writing.problems())
                .extracting(problem -> problem.kind() + " " + problem.name())
                .containsExactly("UNDECIDED salutation", "BLANK brand", "MISSING date", "UNKNOWN_NAME colour");
        assertThat(writing.problems().toString()).doesNotContain("欧阳");
    }

    @Test
    void aSalutationGivenByTheCallerWins() {
        Letter letter = compile(SOURCE)
                .orElseThrow()
                .write(data().to(PersonName.unsplit("欧阳"))
                        .text("salutation", "亲爱的老朋友：")
                        .build())
                .orElseThrow();

        assertThat(letter.salutation()).isEqualTo("亲爱的老朋友：");
    }

    @Test
    void defaultsStandInForWhatIsNotGiven() {
        LetterTemplate template =
                compile(SOURCE).orElseThrow().withDefaults(Map.of("brand", "星河", "date", "2026-02-03"));
        LetterData.Builder data = LetterData.builder().to(PersonName.of("王", "芳"));

        assertThat(template.write(data.read("brand", " ").build()).orElseThrow().body())
                .containsExactly("感谢您选择星河。");
        assertThat(template.write(data.read("brand", "日产").build())
                        .orElseThrow()
                        .body())
                .containsExactly("感谢您选择日产。");
        assertThatIllegalArgumentException().isThrownBy(() -> template.withDefaults(Map.of("brnd", "x")));
    }

    @Test
    void numeralsDateAFormalLetter() {
        Letter letter = LetterTemplate.compile(SOURCE, SCHEMA, LetterLanguage.ZH_HANS, DateStyle.NUMERALS)
                .orElseThrow()
                .write(data().build())
                .orElseThrow();

        assertThat(letter.date()).isEqualTo("二〇二六年一月一日");
    }

    @Test
    void aRequiredPartThatSectionsLeaveEmptyIsAProblemOfThatLetter() {
        String source = "[称呼]\n{{salutation}}\n[正文]\n{{#extra}}{{extra}}{{/extra}}\n[落款]\n星河\n";

        Writing<Letter> writing = compile(source).orElseThrow().write(data().build());

        assertThat(writing.problems())
                .extracting(problem -> problem.english())
                .containsExactly("The part [正文] has no text.");
    }

    @Test
    void dataDoNotShowTheirValues() {
        assertThat(data().build().toString()).isEqualTo("LetterData[date, brand]");
    }

    @Test
    void aFormThatDoesNotSuitIsNotWritten() {
        LetterTemplate template = compile("[主题]\n感谢您\n" + SOURCE).orElseThrow();
        LetterTemplate email = template.onlyAs(Set.of(LetterForm.EMAIL, LetterForm.SMS));

        assertThat(template.forms()).containsExactly(LetterForm.LETTER, LetterForm.EMAIL);
        assertThat(email.forms()).containsExactly(LetterForm.EMAIL);
        assertThat(email.withDefaults(Map.of()).withOptOut().forms()).containsExactly(LetterForm.EMAIL);
        assertThat(email.writeEmail(data().build()).problems()).isEmpty();
        assertThat(email.write(data().build()).problems())
                .extracting(problem -> problem.english())
                .containsExactly("A letter of this kind is not written in this form.");
        assertThatIllegalArgumentException().isThrownBy(() -> email.onlyAs(Set.of(LetterForm.LETTER)));
    }
}
