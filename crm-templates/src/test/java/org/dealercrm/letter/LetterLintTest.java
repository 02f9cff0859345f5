package org.dealercrm.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterLintTest {

    private static List<LetterWarning> body(LetterLanguage language, String text) {
        return LetterLint.of(language)
                .check("[Salutation]\n{{salutation}}\n[Body]\n" + text + "\n[Signature]\n{{store}}\n");
    }

    private static String told(List<LetterWarning> warnings) {
        return String.join(
                " ",
                warnings.stream()
                        .map(warning -> warning.column() + ":" + warning.code() + "="
                                + warning.suggestion().orElse("?"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // half-width punctuation between Chinese characters
                "您好,感谢您 | 3:HALF_WIDTH_PUNCTUATION=，",
                "您好, 感谢您 | 3:HALF_WIDTH_PUNCTUATION=，",
                "感谢{{store}},我们 | 12:HALF_WIDTH_PUNCTUATION=，",
                "电话:{{hotline}} | 3:HALF_WIDTH_PUNCTUATION=：",
                "谢谢您! | 4:HALF_WIDTH_PUNCTUATION=！",
                "好吗?好; | 3:HALF_WIDTH_PUNCTUATION=？ 5:HALF_WIDTH_PUNCTUATION=；",
                "完成.谢谢. | 3:HALF_WIDTH_PUNCTUATION=。 6:HALF_WIDTH_PUNCTUATION=。",
                "星河(深圳)店 | 3:HALF_WIDTH_PUNCTUATION=（ 6:HALF_WIDTH_PUNCTUATION=）",
                "这份\"用心\"是 | 3:HALF_WIDTH_PUNCTUATION=“ 6:HALF_WIDTH_PUNCTUATION=”",
                "价格:100元 | 3:HALF_WIDTH_PUNCTUATION=：",
                "您好,VIN | 3:HALF_WIDTH_PUNCTUATION=，",
                "您好, VIN | 3:HALF_WIDTH_PUNCTUATION=，",
                "好吗?4S店 | 3:HALF_WIDTH_PUNCTUATION=？",
                "网址:https://a.example | 3:HALF_WIDTH_PUNCTUATION=：",
                "邮箱:a@b.example | 3:HALF_WIDTH_PUNCTUATION=：",
                "周一:9:30至17:00 | 3:HALF_WIDTH_PUNCTUATION=：",
                "🎉您好,感谢 | 4:HALF_WIDTH_PUNCTUATION=，",
                // twice
                "您好，。感谢 | 3:DOUBLE_PUNCTUATION=。",
                "您好。。。感谢 | 3:DOUBLE_PUNCTUATION=……",
                "您好，,感谢 | 3:DOUBLE_PUNCTUATION=， 4:HALF_WIDTH_PUNCTUATION=，",
                "欢迎，{{#gift}}赠礼，{{/gift}}。 | 3:DOUBLE_PUNCTUATION=。 15:DOUBLE_PUNCTUATION=。",
                // a blank before a mark
                "您好 ，感谢 | 3:BLANK_BEFORE_MARK=",
                "您的VIN　。 | 6:BLANK_BEFORE_MARK=",
                "{{brand}}您好  ！ | 12:BLANK_BEFORE_MARK=",
                // braces
                "感谢{store}的 | 3:UNRESOLVED_BRACES={{store}}",
                "感谢${store}的 | 3:UNRESOLVED_BRACES={{store}}",
                "感谢｛店名｝的 | 3:UNRESOLVED_BRACES={{店名}}",
                "感谢{{store}}}的 | 12:UNRESOLVED_BRACES=?",
                "感谢{的 | 3:UNRESOLVED_BRACES=?",
                // gaps
                "XX月XX日到店 | 1:PLACEHOLDER=? 4:PLACEHOLDER=?",
                "____先生 | 1:PLACEHOLDER=?",
                "某某公司 | 1:PLACEHOLDER=?",
                "尊敬的【姓名】 | 4:PLACEHOLDER=?",
                "车牌#车牌号#到期 | 3:PLACEHOLDER=?",
                "您好%s，今天%d辆 | 3:PLACEHOLDER=? 8:PLACEHOLDER=?",
                "您好%1$s。 | 3:PLACEHOLDER=?",
                "您好@name@。 | 3:PLACEHOLDER=?",
                "尊敬的@姓名@先生 | 4:PLACEHOLDER=?",
                "您好$first_name$，%store% | 3:PLACEHOLDER=? 16:PLACEHOLDER=?",
                "××店 | 1:PLACEHOLDER=?",
                "2026年 月 日到店 | 5:PLACEHOLDER=?",
                "活动（此处填写日期）开始 | 3:PLACEHOLDER=?",
                // honorifics
                "尊敬的王先生(女士)您好 | 5:LITERAL_HONORIFIC={{salutation}} 7:HALF_WIDTH_PUNCTUATION=（ 10:HALF_WIDTH_PUNCTUATION=）",
                "尊敬的先生/女士 | 4:LITERAL_HONORIFIC={{salutation}}",
                "尊敬的先生（女士）： | 4:LITERAL_HONORIFIC={{salutation}}",
                "尊敬的先生或女士 | 4:LITERAL_HONORIFIC={{salutation}}",
                "尊敬的女士或先生 | 4:LITERAL_HONORIFIC={{salutation}}",
                "女士/先生 | 1:LITERAL_HONORIFIC={{salutation}}",
                // nothing within
                "轩逸（）一辆 | 3:EMPTY_TEXT=?",
                "“”活动 | 1:EMPTY_TEXT=?",
                "尊敬的：您好 | 1:EMPTY_TEXT=?",
                "轩逸（{{#plate}}{{plate}}{{/plate}}）一辆 | 4:MAY_BE_EMPTY=?",
                "尊敬的{{#nickname}}{{nickname}}{{/nickname}}： | 4:MAY_BE_EMPTY=?",
                // blanks
                "您好\u00A0感谢 | 3:NO_BREAK_SPACE= ",
                "您好\u200B感谢 | 3:INVISIBLE_CHARACTER=",
                "您好\u202E感谢 | 3:INVISIBLE_CHARACTER=",
                // links
                "详情 https://a.example/{{code}}/x 查看 | 4:BROKEN_LINK=?",
                "详情 www.a.example?id={{code}} | 4:BROKEN_LINK=?",
                "详情 https:// a.example | 4:BROKEN_LINK=?",
                // full-width letters
                "共１２３辆Ａ级 | 2:FULL_WIDTH_LETTER=123 6:FULL_WIDTH_LETTER=A",
                // the salutation brings its colon
                "{{salutation}}：您好 | 15:SALUTATION_MARK=",
                // and its form of address
                "尊敬的{{salutation}}您好 | 1:SALUTATION_ADDRESS=",
            })
    void aChineseSourceIsReadAsACarefulColleagueWould(String text, String expected) {
        String told = told(body(LetterLanguage.ZH_HANS, text));

        // The reader of the table drops blanks at the ends of a cell.
        assertThat(told.strip()).isEqualTo(expected);
        assertThat(body(LetterLanguage.ZH_HANS, text))
                .allSatisfy(warning -> assertThat(warning.line()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Dear (), | 6:EMPTY_TEXT=?",
                "Dear , | 1:EMPTY_TEXT=?",
                "Dear {{#name}}{{name}}{{/name}}, | 6:MAY_BE_EMPTY=?",
                "Dear Mr./Ms. Wang | 6:LITERAL_HONORIFIC={{salutation}}",
                "Dear Mr. or Ms. Wang | 6:LITERAL_HONORIFIC={{salutation}}",
                "Dear %s, | 6:PLACEHOLDER=?",
                "Dear Sir or Madam | 6:LITERAL_HONORIFIC={{salutation}}",
                "Thank you,. | 10:DOUBLE_PUNCTUATION=.",
                "Thank you.. Bye | 10:DOUBLE_PUNCTUATION=.",
                "Call us on XX or TBD | 12:PLACEHOLDER=? 18:PLACEHOLDER=?",
                "Hello [name] | 7:PLACEHOLDER=?",
                "On [insert date] at 9 | 4:PLACEHOLDER=?",
                "Dear {{salutation}} | 1:SALUTATION_ADDRESS=",
                "Hello {name} | 7:UNRESOLVED_BRACES={{name}}",
            })
    void anEnglishSourceToo(String text, String expected) {
        assertThat(told(body(LetterLanguage.EN, text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您好！感谢您选择{{brand}}，服务热线{{hotline}}（24小时）。",
                "保养时间为9:30至17:00，费用¥1,280.50。",
                "上午9:30，比例1:2，共1,000元，3.5万",
                "详情 https://a.example/价格?x=1,2 或 www.a.example/店:8 查看",
                "详情 https://a.example/?q=%d6%s ，或 https://a.example/%E4%BD%A0 。",
                "来信 a@b.example ，或 service@4s.example.com 。网站 a.example ，电话{{hotline}} 。",
                "优惠5%，a@b.example、c@d.example",
                "@张三@李四 请到店；#新轩逸上市#",
                "{{#gift}}到店 {{/gift}}{{^gift}}，来电{{/gift}}",
                "轩逸1.6L、X-Trail和Nissan Sylphy(2026)都在。",
                "真的吗？！太好了！！",
                "他说：“好。”……这就来——",
                "二〇〇〇年至二〇二六年，〇〇后的车主",
                "{{salutation}}您的{{model}}该保养了。",
                "2026年 1月 5日、本年度12个月",
                "{{#email}}，或写信至{{email}}。{{/email}}{{^email}}。{{/email}}",
                "{{#gift}}到店赠{{gift}}。{{/gift}}欢迎。",
                "{{#models}}{{.}}、{{/models}}和其他",
                "各位女士、先生：欢迎",
                "详情请见 https://a.example/u?c=7 ，谢谢",
                "登录 {{url}} 办理",
                "【温馨提示】请带行驶证。",
                "尺码XXL，2×3米",
                "{{! XX {x} 先生/女士 }}您好。",
                "{{signatoryTitle}}　{{signatory}}",
            })
    void goodTextRaisesNoAlarm(String text) {
        assertThat(body(LetterLanguage.ZH_HANS, text)).isEmpty();
        assertThat(LetterLint.of(LetterLanguage.ZH_HANS).checkSnippet(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, {{name}}: see https://a.example/x?y=1, or call 400-800-1234.",
                "Wait... e.g., at 9:30 (in Xinghe's “lounge”).",
                "Dear {{name}}, hello",
            })
    void goodEnglishRaisesNoAlarm(String text) {
        assertThat(body(LetterLanguage.EN, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 尊敬的{{name}} | 4:SALUTATION_MARK=?",
                "ZH_HANS | 尊敬的客户 | 5:SALUTATION_MARK=户：",
                "ZH_HANS | 尊敬的客户: | 6:SALUTATION_MARK=： 6:HALF_WIDTH_PUNCTUATION=：",
                "ZH_HANS | 尊敬的客户， | 6:SALUTATION_MARK=：",
                "ZH_HANS | {{salutation}}， | 15:SALUTATION_MARK=",
                "ZH_HANS | 尊敬的客户： | ''",
                "ZH_HANS | {{salutation}} | ''",
                "ZH_HANT | {{salutation}} | ''",
                "EN | Dear Customer | 13:SALUTATION_MARK=r,",
                "EN | Dear Customer, | ''",
                "EN | Dear Customer: | ''",
            })
    void aSalutationEndsWithOneMark(LetterLanguage language, String salutation, String expected) {
        List<LetterWarning> warnings = LetterLint.of(language).check("[Salutation]\n" + salutation + "\n");

        assertThat(told(warnings).split(" ")).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void traditionalChineseGetsItsOwnQuotationMarks() {
        assertThat(told(body(LetterLanguage.ZH_HANT, "這份\"用心\"是")))
                .isEqualTo("3:HALF_WIDTH_PUNCTUATION=「 6:HALF_WIDTH_PUNCTUATION=」");
    }

    @Test
    void aShortMessageIsReadForItsPrice() {
        LetterLint english = LetterLint.of(LetterLanguage.EN);

        assertThat(told(english.check("[SMS]\nIt’s time 🎉 for José\n")))
                .isEqualTo("3:SMS_COSTLY_CHARACTER=' 11:SMS_COSTLY_CHARACTER=?");
        assertThat(told(english.smsAtMost(1).check("[SMS]\n" + "a".repeat(161) + "\n")))
                .isEqualTo("1:SMS_TOO_LONG=?");
        assertThat(english.smsAtMost(1).check("[SMS]\n" + "a".repeat(160) + "{{name}}\n"))
                .isEmpty();
        assertThat(english.smsAtMost(1).check("[SMS]\na{{#gift}}" + "a".repeat(200) + "{{/gift}}\n"))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> english.smsAtMost(0));
    }

    /** The store's name is put before a message that does not begin with brackets, so a heading in them hides it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 【广告】回店优惠 | ''",
                "ZH_HANS | 广告：回店优惠 | ''",
                "ZH_HANS | [AD] 回店优惠 | ''",
                "ZH_HANS | {{#gift}}【广告】{{/gift}}祝您生日快乐 | ''",
                "ZH_HANS | 回店优惠 | 1:ADVERTISEMENT_LABEL=?",
                "ZH_HANS | 回店优惠【广告】 | 1:ADVERTISEMENT_LABEL=?",
                "ZH_HANS | {{store}}【广告】回店优惠 | 1:ADVERTISEMENT_LABEL=?",
                "ZH_HANS | ADAS 回店检测 | 1:ADVERTISEMENT_LABEL=?",
                "ZH_HANS | {{! 广告 }}回店优惠 | 1:ADVERTISEMENT_LABEL=?",
                "ZH_HANT | 回店優惠 | ''",
                "EN | An offer for you | ''",
            })
    void theSubjectOfAnAdvertisementBeginsWithItsLabel(LetterLanguage language, String subject, String expected) {
        String source = "[" + LetterPart.SUBJECT.name(language) + "]\n" + subject + "\n";
        assertThat(told(LetterLint.of(language).advertising().check(source))).isEqualTo(expected);
        assertThat(told(LetterLint.of(language).check(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 【温馨提示】您好。 | 1:SMS_SIGNATURE=?",
                "ZH_HANS | {{#gift}}【保养提醒】{{/gift}}您好。 | 10:SMS_SIGNATURE=?",
                "ZH_HANS | 【{{brand}}提醒】【{{store}}】您好。 | 1:SMS_SIGNATURE=?",
                "ZH_HANS | 【{{store}}】【温馨提示】您好。 | ''",
                "ZH_HANS | 【{{store}}售后】您好。 | ''",
                "ZH_HANS | 您好，【温馨提示】请带行驶证。 | ''",
                "ZH_HANS | {{greeting}}【温馨提示】 | ''",
                "ZH_HANS | 【温馨提示 | ''",
                "ZH_HANT | 【溫馨提示】您好。 | ''",
            })
    void aHeadingInBracketsIsTakenForTheSignature(LetterLanguage language, String source, String expected) {
        assertThat(told(LetterLint.of(language).check("[SMS]\n" + source + "\n")))
                .isEqualTo(expected);
    }

    @Test
    void chineseShortMessagesAreCountedAsTheMainlandBillsThem() {
        LetterLint chinese = LetterLint.of(LetterLanguage.ZH_HANS);

        assertThat(chinese.check("[短信]\n" + "您".repeat(201) + "\n")).isEmpty();
        assertThat(chinese.check("[短信]\n" + "您".repeat(202) + "\n"))
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.message(Locale.CHINESE)).isEqualTo("短信不算变量就要计费 4 条，超过 3 条。"));
    }

    @Test
    void warningsStandInTheLinesOfTheWholeSourceAndNotesAreNotRead() {
        String source = "[说明]\n{x} XX\n[标题]\n感谢,您\n[正文]\r\n第一行\r\n第二行,好\r\n";

        assertThat(LetterLint.of(LetterLanguage.ZH_HANS).check(source))
                .extracting(warning -> warning.line() + ":" + warning.column())
                .containsExactly("4:3", "7:4");
    }

    @Test
    void otherDelimitersAndFormatsAreTagsToo() {
        assertThat(body(
                        LetterLanguage.ZH_HANS,
                        "{{=<% %>=}}感谢<% store %>，<%={{ }}=%>{{date|numerals}}。{{{brand}}}{{&brand}}。"))
                .isEmpty();
    }

    @Test
    void everyRuleHasItsSentencesInBothLanguages() {
        for (LintRule rule : LintRule.values()) {
            assertThat(rule.chinese("甲", "乙")).endsWith("。").doesNotContain("%");
            assertThat(rule.english("a", "b")).endsWith(".").doesNotContain("%");
        }
        LetterWarning warning = new LetterWarning("CODE", 1, 2, "中。", "En.", Optional.empty());
        assertThat(warning.message(Locale.TRADITIONAL_CHINESE)).isEqualTo("中。");
        assertThat(warning.toString()).isEqualTo("1:2 CODE: En.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterWarning("CODE", 0, 1, "", "", Optional.empty()));
    }
}
