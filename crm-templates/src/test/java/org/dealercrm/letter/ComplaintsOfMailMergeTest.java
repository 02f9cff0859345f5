package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.TemplateSchema;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of mail-merge systems complain about, and that it cannot happen here. */
class ComplaintsOfMailMergeTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text(LetterVariables.SALUTATION)
            .text(LetterVariables.STORE)
            .text("model")
            .optionalText("gift")
            .url("booking")
            .date(LetterVariables.DATE)
            .build();

    private static final String SOURCE = """
            [主题]
            {{model}}保养提醒
            [标题]
            保养提醒
            [称呼]
            {{salutation}}
            [正文]
            您的{{model}}该保养了，预约请登录 {{booking}} 办理。{{#gift}}到店赠送{{gift}}。{{/gift}}
            [落款]
            {{store}}
            [日期]
            {{date}}
            [短信]
            {{salutation}}您的{{model}}该保养了，预约 {{booking}} 。{{#gift}}赠送{{gift}}。{{/gift}}
            """;

    private static LetterTemplate template() {
        return LetterTemplate.compile(SOURCE, SCHEMA, LetterLanguage.ZH_HANS).orElseThrow();
    }

    private static LetterData.Builder data() {
        return LetterData.builder()
                .to(PersonName.of("欧阳", "明").withHonorific(Honorific.MR))
                .on(LocalDate.of(2026, 11, 23))
                .text(LetterVariables.STORE, "星河汽车")
                .text("model", "轩逸")
                .url("booking", "https://xinghe.example/b?c=7&d=8")
                .optOut(OptOut.oneClick(URI.create("https://xinghe.example/u/1")));
    }

    /** Everything that a reader sees of a message, in each of its bodies. */
    private static List<String> bodies(Message message) {
        if (message instanceof Letter letter) {
            return List.of(letter.text(), letter.html());
        }
        if (message instanceof EmailMessage email) {
            return List.of(email.subject(), email.text(), email.html());
        }
        return message instanceof SmsMessage sms ? List.of(sms.text()) : List.of();
    }

    private static List<String> allBodies(LetterData data) {
        List<String> all = new ArrayList<>();
        for (LetterForm form : LetterForm.values()) {
            all.addAll(bodies(template().write(form, data).orElseThrow()));
        }
        return all;
    }

    @Nested
    class PreviewDiffersFromWhatIsSent {

        @ParameterizedTest
        @EnumSource(LetterForm.class)
        void previewTestCopyAndMessageAreOneWriting(LetterForm form) {
            LetterTemplate approved = template().withOptOut();
            LetterTemplate stored = LetterTemplate.compile(approved.source(), approved.schema(), approved.language())
                    .orElseThrow()
                    .withOptOut();

            Message preview = approved.write(form, data().build()).orElseThrow();
            Message sent = stored.write(form, data().build()).orElseThrow();

            assertThat(sent).isEqualTo(preview);
        }

        @Test
        void htmlAndTextOfAnEmailSayTheSame() {
            EmailMessage email =
                    template().withOptOut().writeEmail(data().build()).orElseThrow();

            String seen = email.html()
                    .replaceAll("(?s)<head>.*</head>", "")
                    .replaceAll("<[^>]*>", "")
                    .replace("&amp;", "&");
            String text = email.text().replace("：\nhttps://xinghe.example/u/1", "。");
            assertThat(seen.replaceAll("\\s|\u3000", "")).isEqualTo(text.replaceAll("\\s|\u3000", ""));
        }
    }

    @Nested
    class DearNobody {

        @ParameterizedTest
        @EnumSource(LetterForm.class)
        void withoutAReaderNothingIsWritten(LetterForm form) {
            LetterData nobody = LetterData.builder()
                    .text(LetterVariables.STORE, "星河汽车")
                    .text("model", "轩逸")
                    .url("booking", "https://xinghe.example/b")
                    .on(LocalDate.of(2026, 11, 23))
                    .build();

            Writing<? extends Message> writing = template().write(form, nobody);

            assertThat(writing.message()).isEmpty();
            assertThat(writing.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.name()).isEqualTo(LetterVariables.SALUTATION));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\u00A0", "\u202E"})
        void aBlankSalutationIsAProblemHoweverItIsBlank(String blank) {
            assertThat(template()
                            .write(data().text(LetterVariables.SALUTATION, blank)
                                    .build())
                            .problems())
                    .extracting(problem -> problem.kind().name())
                    .containsExactly("BLANK");
        }

        @Test
        void bracketsThatMayBeLeftEmptyAreWarnedOf() {
            assertThat(LetterLint.of(LetterLanguage.EN).checkSnippet("Dear ({{#gift}}{{gift}}{{/gift}}),"))
                    .extracting(LetterWarning::code)
                    .containsExactly("MAY_BE_EMPTY");
        }
    }

    @Nested
    class TheSalutationPrintsAnInternalKey {

        @ParameterizedTest
        @EnumSource(Honorific.class)
        void noSalutationHoldsTheNameOfAConstant(Honorific honorific) {
            for (LetterLanguage language : LetterLanguage.values()) {
                for (UnknownHonorific unknown : UnknownHonorific.values()) {
                    PersonName name = PersonName.of("王", "芳").withHonorific(honorific);
                    String line = Salutation.of(name, language, unknown).line().orElseThrow();

                    assertThat(line).doesNotContain("MR", "MS", "UNKNOWN", "BOTH", "CUSTOMER", "null", "_");
                }
            }
        }
    }

    @Nested
    class ANoBreakSpaceBreaksATag {

        @ParameterizedTest
        @ValueSource(strings = {"\u00A0", "\u202F", "\u3000", "\u200B", "\uFEFF"})
        void itIsAMistakeWithItsPlaceAndWhatToWrite(String blank) {
            Compilation<LetterTemplate> compiled = LetterTemplate.compile(
                    SOURCE.replace("您的{{model}}", "您的{{" + blank + "model}}"), SCHEMA, LetterLanguage.ZH_HANS);

            assertThat(compiled.compiled()).isEmpty();
            assertThat(compiled.mistakes()).allSatisfy(mistake -> {
                assertThat(mistake.code()).isEqualTo("INVISIBLE_SPACE");
                assertThat(mistake.message(Locale.CHINESE)).contains("空格");
            });
        }

        @Test
        void inTextItIsWarnedOf() {
            assertThat(LetterLint.of(LetterLanguage.ZH_HANS).checkSnippet("您好\u00A0{{model}}"))
                    .extracting(LetterWarning::code)
                    .containsExactly("NO_BREAK_SPACE");
        }
    }

    @Nested
    class PlaceholdersBreakLinks {

        @Test
        void aLinkIsAValueOfItsOwnTypeAndStaysWhole() {
            for (String body : allBodies(data().build())) {
                if (body.contains("xinghe.example")) {
                    assertThat(body)
                            .containsAnyOf(
                                    " https://xinghe.example/b?c=7&d=8 ", " https://xinghe.example/b?c=7&amp;d=8 ");
                }
            }
        }

        @Test
        void whatIsNoLinkIsAProblemBeforeAnythingIsSent() {
            assertThat(template()
                            .writeSms(data().url("booking", "https://xinghe.example/b c")
                                    .build())
                            .problems())
                    .extracting(problem -> problem.name())
                    .containsExactly("booking");
        }

        @Test
        void aVariableWithinALinkIsWarnedOf() {
            assertThat(LetterLint.of(LetterLanguage.ZH_HANS).checkSnippet("见 https://a.example/{{model}} 。"))
                    .extracting(LetterWarning::code)
                    .containsExactly("BROKEN_LINK");
        }
    }

    @Nested
    class ANullLeavesTheRawPlaceholder {

        @Test
        void aMissingValueStopsTheMessageAndAnOptionalOneLeavesNoTrace() {
            LetterData incomplete = LetterData.builder()
                    .to(PersonName.of("王", "芳"))
                    .read("model", "")
                    .build();

            for (LetterForm form : LetterForm.values()) {
                Writing<? extends Message> writing = template().write(form, incomplete);
                assertThat(writing.message()).isEmpty();
                assertThat(writing.problems())
                        .extracting(problem -> problem.name())
                        .containsExactly("store", "model", "booking", "date");
            }
            assertThat(allBodies(data().build()))
                    .allSatisfy(body -> assertThat(body).doesNotContain("{{", "}}", "null", "gift", "赠送"));
        }

        @Test
        void aTemplateThatPrintsWhatMayBeMissingDoesNotCompile() {
            assertThat(LetterTemplate.compile("[SMS]\n{{gift}}\n", SCHEMA, LetterLanguage.ZH_HANS)
                            .mistakes())
                    .extracting(mistake -> mistake.code())
                    .containsExactly("UNGUARDED_OPTIONAL");
        }
    }

    @Nested
    class ValuesAreScannedAgain {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{{store}}",
                    "{{#gift}}",
                    "{{> closing}}",
                    "{{=<% %>=}}",
                    "[正文]",
                    "【短信】",
                    "${store}",
                    "#{store}",
                    "%s",
                    "<%= store %>"
                })
        void aValueIsPrintedAsItStands(String hostile) {
            for (LetterForm form : LetterForm.values()) {
                List<String> bodies = bodies(template()
                        .write(form, data().text("model", hostile).build())
                        .orElseThrow());
                String shown = hostile.replace("<", "&lt;").replace(">", "&gt;");
                assertThat(bodies).allSatisfy(body -> assertThat(body).containsAnyOf(hostile, shown));
            }
        }

        @Test
        void aSalutationIsNotScannedEither() {
            PersonName name = PersonName.of("{{store}}", "x").withHonorific(Honorific.MR);

            assertThat(template().write(data().to(name).build()).orElseThrow().salutation())
                    .isEqualTo("尊敬的{{store}}先生：");
        }
    }
}
