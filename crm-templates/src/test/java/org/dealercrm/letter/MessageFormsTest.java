package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.sms.SmsBilling;
import org.dealercrm.template.Snippets;
import org.dealercrm.template.TemplateSchema;
import org.dealercrm.template.ValueProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** One compiled source, three forms. */
class MessageFormsTest {

    private static final TemplateSchema SCHEMA = TemplateSchema.builder()
            .text(LetterVariables.SALUTATION)
            .text(LetterVariables.STORE)
            .text("vehicle")
            .optionalText("gift")
            .date(LetterVariables.DATE)
            .build();

    private static final String SOURCE = """
            [主题]
            {{store}}：{{vehicle}}保养提醒
            [标题]
            保养提醒
            [称呼]
            {{salutation}}
            [正文]
            您的{{vehicle}}该保养了。
            [结语]
            此致
            敬礼！
            [落款]
            {{store}}
            [日期]
            {{date}}
            [短信]
            {{salutation}}您的{{vehicle}}
            该保养了。
            {{#gift}}
            到店赠送{{gift}}。
            {{/gift}}
            """;

    private static final URI LINK = URI.create("https://news.example/u?c=7&k=a");

    private static LetterTemplate template(String source, LetterLanguage language) {
        return LetterTemplate.compile(source, SCHEMA, language).orElseThrow();
    }

    private static LetterTemplate template() {
        return template(SOURCE, LetterLanguage.ZH_HANS);
    }

    private static LetterTemplate smsOnly(String text, LetterLanguage language) {
        return template("[SMS]\n" + text + "\n", language);
    }

    private static LetterData.Builder data() {
        return LetterData.builder()
                .to(PersonName.of("王", "芳").withHonorific(Honorific.MS))
                .on(LocalDate.of(2026, 11, 23))
                .text(LetterVariables.STORE, "星河汽车")
                .text("vehicle", "轩逸");
    }

    private static List<String> problems(Writing<?> writing) {
        assertThat(writing.message()).isEmpty();
        return writing.problems().stream()
                .map(problem -> problem.kind() + " " + problem.name())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(LetterForm.class)
    void eachFormIsWrittenByItsName(LetterForm form) {
        Message message = template().write(form, data().build()).orElseThrow();

        assertThat(message.form()).isEqualTo(form);
        assertThat(message.language()).isEqualTo(LetterLanguage.ZH_HANS);
        assertThat(message.toString()).doesNotContain("王", "轩逸");
    }

    @Test
    void anEmailIsTheLetterWithItsSubject() {
        Letter letter = template().write(data().build()).orElseThrow();
        EmailMessage email = template().writeEmail(data().build()).orElseThrow();

        assertThat(email.subject()).isEqualTo("星河汽车：轩逸保养提醒");
        assertThat(email.text()).isEqualTo(letter.text(38));
        assertThat(email.headers()).isEmpty();
    }

    @Test
    void aFormThatTheSourceLacksIsAProblemAndNoException() {
        LetterTemplate sms = smsOnly("hello", LetterLanguage.EN);
        LetterTemplate letter = template("[称呼]\n您好：\n[正文]\n好\n[落款]\n店\n", LetterLanguage.ZH_HANS);

        assertThat(problems(sms.write(data().build()))).containsExactly("MISSING form");
        assertThat(problems(letter.writeEmail(data().build()))).containsExactly("MISSING form");
        assertThat(problems(letter.writeSms(LetterData.builder().build())))
                .containsExactly(
                        "MISSING form", "MISSING salutation", "MISSING store", "MISSING vehicle", "MISSING date");
    }

    // ----- e-mail

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void htmlOfAnEmailLeansOnNoStyleSheet(LetterLanguage language) throws Exception {
        String html = template(SOURCE, language)
                .withOptOut()
                .writeEmail(data().optOut(OptOut.oneClick(LINK)).build())
                .orElseThrow()
                .html();

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        assertThat(document.getElementsByTagName("style").getLength()).isZero();
        assertThat(html).doesNotContain("class=", "src=", "url(", "@import", "<script", "<link");
        for (String name : List.of("p", "h1", "body")) {
            NodeList elements = document.getElementsByTagName(name);
            assertThat(elements.getLength()).isPositive();
            for (int i = 0; i < elements.getLength(); i++) {
                assertThat(((Element) elements.item(i)).getAttribute("style")).isNotBlank();
            }
        }
    }

    /** The layout of a Chinese letter: title centred, 此致 indented, 敬礼 flush, store and date at the right. */
    @Test
    void htmlOfAnEmailHasTheLayoutOfALetter() {
        String html = template().writeEmail(data().build()).orElseThrow().html();

        assertThat(html)
                .containsPattern("<h1 style=\"[^\"]*text-align:center;\">保养提醒</h1>")
                .containsPattern("<p style=\"margin:0 0 8px 0;\">尊敬的王女士：</p>")
                .containsPattern("<p style=\"[^\"]*text-indent:2em;\">您的轩逸该保养了。</p>")
                .containsPattern("<p style=\"[^\"]*text-indent:2em;\">此致</p>\n<p style=\"margin:0 0 8px 0;\">敬礼！</p>")
                .containsPattern("<p style=\"[^\"]*text-align:right;\">星河汽车</p>\n"
                        + "<p style=\"[^\"]*text-align:right;\">2026年11月23日</p>");
    }

    @Test
    void valuesAreNoMarkupInAnEmail() {
        EmailMessage email = template()
                .writeEmail(data().text("vehicle", "<b>\"A\" & 'B'</b>").build())
                .orElseThrow();

        assertThat(email.html())
                .contains("<title>星河汽车：&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;保养提醒</title>")
                .doesNotContain("<b>");
        assertThat(email.subject()).contains("<b>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 如果您不想再收到此类邮件，请点击 | 退订 | ： | 。",
                "ZH_HANT | 如果您不想再收到此類郵件，請按此 | 退訂 | ： | 。",
                "EN | 'If you would rather not receive e-mails of this kind, ' | unsubscribe here | : | .",
            })
    void marketingByEmailCarriesItsOptOut(
            LetterLanguage language, String sentence, String word, String colon, String stop) {
        OptOut way = OptOut.oneClick(LINK).orTo(EmailAddress.of("stop@news.example"));

        EmailMessage email = template(SOURCE, language)
                .withOptOut()
                .writeEmail(data().optOut(way).build())
                .orElseThrow();

        assertThat(email.header("list-unsubscribe"))
                .contains("<" + LINK + ">, <mailto:stop@news.example?subject=unsubscribe>");
        assertThat(email.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
        assertThat(email.text()).endsWith("\n" + sentence + word + colon + "\n" + LINK + "\n");
        assertThat(email.html())
                .contains(sentence + "<a href=\"https://news.example/u?c=7&amp;k=a\"", ">" + word + "</a>" + stop);
        assertThat(email.toString()).doesNotContain("k=a");
    }

    @Test
    void marketingByEmailIsNotWrittenWithoutItsOptOut() {
        assertThat(problems(template()
                        .withOptOut()
                        .writeEmail(data().text("vehicle", " ").build())))
                .containsExactly("MISSING optOut", "BLANK vehicle");
    }

    @Test
    void whatIsNoMarketingCarriesNoOptOut() {
        LetterData data = data().optOut(OptOut.oneClick(LINK)).build();

        assertThat(template().writeEmail(data).orElseThrow().headers()).isEmpty();
        assertThat(template().writeSms(data).orElseThrow().text()).doesNotContain("拒收");
    }

    @Test
    void aLineBreakInTheSubjectIsAProblem() {
        for (String end : List.of("\r\n", "\n", "\r", "\u2028", "\u0085")) {
            assertThat(problems(template()
                            .writeEmail(data().text("vehicle", "轩逸" + end + "Bcc: thief@evil.example")
                                    .build())))
                    .containsExactly("LINE_BREAK vehicle");
        }
        assertThat(problems(template()
                        .writeEmail(data().text("vehicle", "轩".repeat(300)).build())))
                .containsExactly("TOO_LONG subject");
    }

    @Test
    void aTabInTheSubjectIsAProblemAndWhatCannotBeSeenIsTakenOut() {
        assertThat(problems(template().writeEmail(data().text("vehicle", "轩\t逸").build())))
                .containsExactly("LINE_BREAK vehicle");
        assertThat(template()
                        .writeEmail(data().text("vehicle", "轩\u0000\u001B逸\u202E\u200B")
                                .build())
                        .orElseThrow()
                        .subject())
                .isEqualTo("星河汽车：轩逸保养提醒");
    }

    @Test
    void aSubjectOfTwoLinesIsAMistakeOfTheSource() {
        String source = SOURCE.replace("保养提醒\n[标题]", "保养\n提醒\n\n[标题]");

        assertThat(LetterTemplate.compile(source, SCHEMA, LetterLanguage.ZH_HANS)
                        .mistakes())
                .extracting(mistake -> mistake.line() + " " + mistake.code())
                .containsExactly("2 LINE_BREAK");
    }

    @Test
    void snippetsAreSharedByAllForms() {
        LetterTemplate template = LetterTemplate.compile(
                        SOURCE.replace("您的{{vehicle}}该保养了。", "{{> due}}").replace("您的{{vehicle}}\n该保养了。", "{{> due}}"),
                        SCHEMA,
                        LetterLanguage.ZH_HANS,
                        DateStyle.FIGURES,
                        Snippets.of(Map.of("due", "您的{{vehicle}}到期了。")))
                .orElseThrow();

        assertThat(template.write(data().build()).orElseThrow().body()).containsExactly("您的轩逸到期了。");
        assertThat(template.writeSms(data().build()).orElseThrow().text()).endsWith("：您的轩逸到期了。");
    }

    @Test
    void mistakesOfASnippetAreToldOnceAndBehindThoseOfTheSource() {
        String source = SOURCE.replace("您的{{vehicle}}该保养了。", "{{> due}}{{> gift}}")
                .replace("您的{{vehicle}}\n该保养了。", "{{> gift}}{{> due}}{{vehicel}}");

        assertThat(LetterTemplate.compile(
                                source,
                                SCHEMA,
                                LetterLanguage.ZH_HANS,
                                DateStyle.FIGURES,
                                Snippets.of(Map.of("due", "\n{{vehicel}}{{dat}}", "gift", "{{gift}}")))
                        .mistakes())
                .extracting(Object::toString)
                .map(told -> told.substring(0, told.indexOf(": ")))
                .containsExactly(
                        "17:36 UNKNOWN_VARIABLE",
                        "due 2:3 UNKNOWN_VARIABLE",
                        "due 2:14 UNKNOWN_VARIABLE",
                        "gift 1:3 UNGUARDED_OPTIONAL");
    }

    @Test
    void aNameFromRightToLeftKeepsItsIsolatesAndTakesNoWidth() {
        Letter letter =
                template().write(data().text("vehicle", "سيارة").build()).orElseThrow();

        assertThat(letter.body()).containsExactly("您的\u2068سيارة\u2069该保养了。");
        assertThat(new TextWidth(LetterLanguage.ZH_HANS).of("\u2068a\u2069")).isEqualTo(1);
    }

    @Test
    void anEmailBuiltByHandIsCheckedToo() {
        MailHeader one = new MailHeader("X-A", "1");
        MailHeader again = new MailHeader("x-a", "2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailMessage(LetterLanguage.EN, "s", "t", "h", List.of(one, again)));
        for (String subject : List.of("", " ", "a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", "s".repeat(251))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new EmailMessage(LetterLanguage.EN, subject, "t", "h", List.of()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailMessage(LetterLanguage.EN, "s", " ", "h", List.of()));
    }

    // ----- short message

    @Test
    void linesOfAShortMessageAreJoinedAndTheStoreSigns() {
        SmsMessage sms =
                template().writeSms(data().text("gift", "洗车\n一次").build()).orElseThrow();

        assertThat(sms.text()).isEqualTo("【星河汽车】尊敬的王女士：您的轩逸该保养了。到店赠送洗车一次。");
        assertThat(sms.segments().count()).isEqualTo(1);
        assertThat(sms.segments(SmsBilling.MAINLAND_CHINA)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 您好。 | 【星河汽车】您好。拒收请回复R",
                "ZH_HANS | 您好 | 【星河汽车】您好，拒收请回复R",
                "ZH_HANS | 您好。退订回T | 【星河汽车】您好。退订回T",
                "ZH_HANS | 您好。拒收请回复R | 【星河汽车】您好。拒收请回复R",
                "ZH_HANS | 【星河】您好。 | 【星河】您好。拒收请回复R",
                "ZH_HANT | 您好。 | 您好。拒收請回覆R",
                "ZH_HANT | 您好。拒收請回覆R | 您好。拒收請回覆R",
                "EN | Hello. | Hello. Reply R to opt out",
                "EN | Hello | Hello. Reply R to opt out",
                "ZH_HANS | 您好。回复T可退订 | 【星河汽车】您好。回复T可退订",
                "ZH_HANS | 您好。回复T即可退订。 | 【星河汽车】您好。回复T即可退订。",
                "ZH_HANS | 您好。拒收请回复“R” | 【星河汽车】您好。拒收请回复“R”",
                "ZH_HANS | 您好。退订请发送TD | 【星河汽车】您好。退订请发送TD",
                "ZH_HANT | 您好。回覆「T」可退訂 | 您好。回覆「T」可退訂",
                "EN | Hello. Text STOP to end | Hello. Text STOP to end",
                "EN | Hello. To opt out reply STOP | Hello. To opt out reply STOP",
                "EN | Hello. To unsubscribe, please text 'STOP'. | Hello. To unsubscribe, please text 'STOP'.",
                "EN | Hello. Opt out: reply {{vehicle}} | Hello. Opt out: reply 轩逸",
                "EN | Hello. To stop, reply STOP. | Hello. To stop, reply STOP.",
                "EN | Reply C to cancel. | Reply C to cancel. Reply R to opt out",
                "ZH_HANS | 回复1可改期。 | 【星河汽车】回复1可改期。拒收请回复R",
                "EN | Hello. Reply STOP to unsubscribe. | Hello. Reply STOP to unsubscribe.",
            })
    void marketingByShortMessageSaysOnceHowToStopIt(LetterLanguage language, String source, String text) {
        LetterTemplate marketing = smsOnly(source, language).withOptOut();

        assertThat(marketing.writeSms(data().build()).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void anOptOutInABranchNotTakenIsAddedAndOneInAValueDoesNotCount() {
        LetterTemplate branch =
                smsOnly("您好。{{#gift}}退订回T{{/gift}}", LetterLanguage.ZH_HANS).withOptOut();
        LetterTemplate value = smsOnly("您的{{vehicle}}。", LetterLanguage.ZH_HANS).withOptOut();

        assertThat(branch.writeSms(data().build()).orElseThrow().text()).isEqualTo("【星河汽车】您好。拒收请回复R");
        assertThat(branch.writeSms(data().text("gift", "x").build())
                        .orElseThrow()
                        .text())
                .isEqualTo("【星河汽车】您好。退订回T");
        assertThat(value.writeSms(data().text("vehicle", "退订回T").build())
                        .orElseThrow()
                        .text())
                .endsWith("拒收请回复R");
    }

    /** What the branch not taken says would be in the message all the same; it is a value that says it. */
    @Test
    void aValueThatSaysWhatABranchSaysDoesNotStandForIt() {
        LetterTemplate sms = smsOnly("您的{{vehicle}}。{{#gift}}退订回T{{/gift}}", LetterLanguage.ZH_HANS)
                .withOptOut();

        assertThat(sms.writeSms(data().text("vehicle", "退订回T").build())
                        .orElseThrow()
                        .text())
                .isEqualTo("【星河汽车】您的退订回T。拒收请回复R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 您好。拒收请回复{{vehicle}} | 【星河汽车】您好。拒收请回复轩逸",
                "ZH_HANS | 您好。回{{vehicle}}退订 | 【星河汽车】您好。回轩逸退订",
                "EN | Hello. Reply {{vehicle}} to opt out | Hello. Reply 轩逸 to opt out",
                "ZH_HANS | 您好。回{{#gift}}T退订{{/gift}} | 【星河汽车】您好。回，拒收请回复R",
            })
    void theAnswerThatStopsThemMayBeAVariable(LetterLanguage language, String source, String text) {
        assertThat(smsOnly(source, language)
                        .withOptOut()
                        .writeSms(data().build())
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aSnippetMaySayHowToStopThem() {
        Snippets snippets = Snippets.of(Map.of("stop", "退订回T", "closing", "{{> stop}}"));
        LetterTemplate sms = LetterTemplate.compile(
                        "[短信]\n您好。{{> closing}}\n", SCHEMA, LetterLanguage.ZH_HANS, DateStyle.FIGURES, snippets)
                .orElseThrow()
                .withOptOut();

        assertThat(sms.writeSms(data().build()).orElseThrow().text()).isEqualTo("【星河汽车】您好。退订回T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"您好\uFDD0。", "您好{{> mark}}。", "您好\uFDD0。{{! 退订回T }}", "{{=<% %>=}}您好\uFDD0。<%! 退订回T %>"})
    void nobodyHidesTheWayToStopThemBehindAMark(String source) {
        LetterTemplate sms = LetterTemplate.compile(
                        "[短信]\n" + source + "\n",
                        SCHEMA,
                        LetterLanguage.ZH_HANS,
                        DateStyle.FIGURES,
                        Snippets.of(Map.of("mark", "\uFDD0")))
                .orElseThrow()
                .withOptOut();

        assertThat(sms.writeSms(data().build()).orElseThrow().text()).isEqualTo("【星河汽车】您好。拒收请回复R");
    }

    @Test
    void wordsWithinATagAreNoWayToStopThem() {
        TemplateSchema schema = TemplateSchema.builder()
                .text(LetterVariables.STORE)
                .bool("退订回T")
                .build();
        LetterTemplate sms = LetterTemplate.compile(
                        "[短信]\n您好\uFDD0{{#退订回T}}！{{/退订回T}}\n", schema, LetterLanguage.ZH_HANS)
                .orElseThrow()
                .withOptOut();

        assertThat(sms.writeSms(LetterData.builder()
                                .text(LetterVariables.STORE, "星河")
                                .bool("退订回T", false)
                                .build())
                        .orElseThrow()
                        .text())
                .isEqualTo("【星河】您好，拒收请回复R");
    }

    /** Who may enter his own name could otherwise have the store write in the name of a bank. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{vehicle}}，您好 | 【星河汽车】【某银行】，您好",
                "{{! 【 }}{{vehicle}}，您好 | 【星河汽车】【某银行】，您好",
                "【{{store}}】{{vehicle}} | 【星河汽车】【某银行】",
                "{{! own }}【星河】{{vehicle}} | 【星河】【某银行】",
                "{{^gift}}{{vehicle}}{{/gift}}【您好】 | 【星河汽车】【某银行】【您好】",
                "{{#gift}}a{{/gift}}{{^gift}}【星河】{{/gift}}{{vehicle}} | 【星河】【某银行】",
            })
    void aValueIsNoSignature(String source, String text) {
        assertThat(smsOnly(source, LetterLanguage.ZH_HANS)
                        .writeSms(data().text("vehicle", "【某银行】").build())
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void bracketsAloneAreNoSignature() {
        LetterTemplate sms = smsOnly("您好", LetterLanguage.ZH_HANS);
        assertThat(sms.writeSms(data().text(LetterVariables.STORE, "【】").build())
                        .problems())
                .extracting(ValueProblem::kind)
                .containsExactly(ValueProblem.Kind.MISSING);
        assertThat(sms.writeSms(data().smsSignature("【 】").build())
                        .orElseThrow()
                        .text())
                .isEqualTo("【星河汽车】您好");
    }

    @Test
    void aRegisteredSignatureWinsInAnyLanguage() {
        for (LetterLanguage language : LetterLanguage.values()) {
            assertThat(smsOnly("Hi", language)
                            .writeSms(data().smsSignature("【XH】").build())
                            .orElseThrow()
                            .text())
                    .isEqualTo("【XH】Hi");
        }
    }

    @Test
    void anUnsignedMessageOfTheMainlandIsAProblem() {
        LetterTemplate nameless = LetterTemplate.compile(
                        "[短信]\n您好\n", TemplateSchema.builder().build(), LetterLanguage.ZH_HANS)
                .orElseThrow();
        LetterTemplate signed = LetterTemplate.compile(
                        "[短信]\n【星河】您好\n", TemplateSchema.builder().build(), LetterLanguage.ZH_HANS)
                .orElseThrow();

        assertThat(problems(nameless.writeSms(LetterData.builder().build()))).containsExactly("MISSING store");
        assertThat(signed.writeSms(LetterData.builder().build()).orElseThrow().text())
                .isEqualTo("【星河】您好");
    }

    @Test
    void noNetworkTakesMoreThan500Characters() {
        LetterTemplate sms = smsOnly("{{vehicle}}", LetterLanguage.EN);

        assertThat(sms.writeSms(data().text("vehicle", "a".repeat(500)).build())
                        .orElseThrow()
                        .segments(SmsBilling.SEGMENTS))
                .isEqualTo(4);
        assertThat(problems(sms.writeSms(data().text("vehicle", "a".repeat(501)).build())))
                .containsExactly("TOO_LONG sms");
    }

    @Test
    void aShortMessageThatSectionsLeaveEmptyIsAProblem() {
        LetterTemplate sms = smsOnly("{{#gift}}{{gift}}{{/gift}}", LetterLanguage.EN);

        assertThat(problems(sms.writeSms(data().build()))).containsExactly("MISSING letter");
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsMessage(LetterLanguage.EN, "a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsMessage(LetterLanguage.EN, " "));
    }
}
