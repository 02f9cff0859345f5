package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealercrm.consent.Purpose;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.sms.SmsBilling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the letters of the catalogue read when they are filled in: with everything, with the least, without one thing only and with
 * one thing only of those that may be missing.
 */
class CatalogTextTest {

    private static final String HAN = "\\p{IsHan}";

    private static final Pattern HALF_WIDTH =
            Pattern.compile("[" + HAN + "，。；：！？、（）“”「」《》][,.;:!?()'\"]|[,;:!?()'\"][" + HAN + "，。；：！？、（）“”「」《》]");
    private static final Pattern DOUBLE_MARKS = Pattern.compile("[，。；：！？、,;:!?.][，。；：！？、,;:!?.]|（）|\\(\\)|  |“”|「」");
    private static final Pattern MARK_AT_START = Pattern.compile("^[，。；：！？、,;:!?.)）”」]");
    private static final Pattern BLANK_BEFORE_MARK = Pattern.compile("[ 　][，。；：！？、,;:!?.)）]");

    /** Characters of both scripts that in these letters only the other script writes so: Big5 has them for other words. */
    private static final String NOT_IN_TRADITIONAL = "后于几个万与从云价优听离体台号吃余";

    private static final List<String> MAINLAND_WORDS =
            List.of("里程", "短信", "信息", "质量", "質量", "刹车", "剎車", "空调", "空調", "售后", "登录", "登錄", "网络", "客户端", "公里数");

    /** One text is read in Hong Kong, Macau and Taiwan: what only one of them says is none of its words. */
    private static final List<String> WORDS_OF_ONE_REGION = List.of(
            "簡訊", "短訊", "勝意", "職員", "毋須", "電瓶", "行照", "牌簿", "賬單", "賬戶", "身分證", "的士", "計程車", "泊車", "停車格", "軚", "輪呔");

    /** 广告法, article 9(3) and what the market authorities count under it; names, warnings and promises of a date aside. */
    private static final Pattern SUPERLATIVES =
            Pattern.compile("最|第一|国家级|國家級|顶级|頂級|极致|極致|唯一|首选|首選|绝对|絕對|百分之百|100%|独家|獨家|全网|史上|万能|永久|领先|領先");

    private static final Pattern ENGLISH_SUPERLATIVES = Pattern.compile(
            "\\b(best|finest|greatest|cheapest|lowest|highest|number one|unbeatable|unique|perfect|guaranteed)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What no store can promise who may have other guests: that nobody waits. */
    private static final Pattern PROMISES = Pattern.compile(
            "免去等候|免卻等候|无需等候|無須等候|随到随|隨到隨|即可安排|as soon as you arrive|without waiting", Pattern.CASE_INSENSITIVE);

    static Stream<Arguments> filled() {
        return LetterCatalogTest.letters().flatMap(letter -> {
            LetterKind kind = (LetterKind) letter.get()[0];
            LetterLanguage language = (LetterLanguage) letter.get()[1];
            Stream<Arguments> whole = Stream.of(
                    Arguments.of(kind, language, "full", LetterSamples.full(kind, language)),
                    Arguments.of(kind, language, "bare", LetterSamples.bare(kind, language)));
            Stream<Arguments> partial = LetterSamples.optionalNames(kind).stream()
                    .flatMap(name -> Stream.of(
                            Arguments.of(
                                    kind,
                                    language,
                                    "without " + name,
                                    LetterSamples.with(kind, language, other -> !other.equals(name))),
                            Arguments.of(
                                    kind, language, "only " + name, LetterSamples.with(kind, language, name::equals))));
            return Stream.concat(whole, partial);
        });
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void noTagNoHoleAndNoDoubledMarkIsLeft(LetterKind kind, LetterLanguage language, String how, LetterData data) {
        for (String line : WrittenLetter.of(kind, language, data).lines()) {
            assertThat(line).doesNotContain("{", "}", "null", "\t").isEqualTo(line.strip());
            assertThat(DOUBLE_MARKS
                            .matcher(withoutLinks(line).replace("a.m.,", "a.m."))
                            .results())
                    .as(line)
                    .isEmpty();
            assertThat(MARK_AT_START.matcher(line).find()).as(line).isFalse();
            assertThat(BLANK_BEFORE_MARK.matcher(line).find()).as(line).isFalse();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void punctuationIsThatOfTheLanguage(LetterKind kind, LetterLanguage language, String how, LetterData data) {
        for (String line : WrittenLetter.of(kind, language, data).lines()) {
            String text = withoutLinks(line);
            if (language.isChinese()) {
                assertThat(HALF_WIDTH.matcher(text).results()).as(line).isEmpty();
            } else {
                assertThat(text.replace("粤B·12345", "")).as(line).matches("[\\x20-\\x7E–’“”]*");
            }
            if (language == LetterLanguage.ZH_HANT) {
                assertThat(text).doesNotContain("“", "”");
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void everyParagraphEndsWithAMarkUnlessItIsALineOfAList(
            LetterKind kind, LetterLanguage language, String how, LetterData data) {
        List<String> body = WrittenLetter.of(kind, language, data).letter().body();
        String last = body.get(body.size() - 1);

        assertThat(last).matches(".*[。！.]");
        assertThat(body)
                .filteredOn(paragraph -> paragraph.length() > (language.isChinese() ? 40 : 90))
                .allMatch(paragraph -> paragraph.matches(".*[。！.?？:：]"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void eachScriptIsItsOwn(LetterKind kind, LetterLanguage language, String how, LetterData data) {
        WrittenLetter written = WrittenLetter.of(kind, language, data);
        // What stands in the charset of a script is written in that script: GB 2312 has no traditional form, Big5 no
        // simplified
        // one but those that are old variants or words of their own.
        Charset script = Charset.forName(language == LetterLanguage.ZH_HANS ? "GB2312" : "Big5");
        CharsetEncoder encoder = script.newEncoder();
        String han = String.join("", written.lines())
                .replace("粤B", "")
                .codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(han.chars().filter(c -> !encoder.canEncode((char) c)).mapToObj(c -> (char) c))
                .as("not in " + script)
                .isEmpty();
        if (language == LetterLanguage.ZH_HANT) {
            assertThat(withoutPhrases(han).chars().filter(c -> NOT_IN_TRADITIONAL.indexOf(c) >= 0))
                    .isEmpty();
            assertThat(String.join("\n", written.lines()))
                    .doesNotContain(MAINLAND_WORDS.toArray(String[]::new))
                    .doesNotContain(WORDS_OF_ONE_REGION.toArray(String[]::new));
        }
        if (language == LetterLanguage.EN) {
            assertThat(han).isEmpty();
        }
    }

    /** Their own words: 台安 and so on. */
    private static String withoutPhrases(String han) {
        return han.replace("台安", "");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void nothingIsPraisedOrPromisedBeyondWhatTheLawAndTheStoreAllow(
            LetterKind kind, LetterLanguage language, String how, LetterData data) {
        for (String line : WrittenLetter.of(kind, language, data).lines()) {
            assertThat((language.isChinese() ? SUPERLATIVES : ENGLISH_SUPERLATIVES)
                            .matcher(line)
                            .results())
                    .as(line)
                    .isEmpty();
            assertThat(PROMISES.matcher(line).results()).as(line).isEmpty();
        }
        assertThat(String.join("", WrittenLetter.of(kind, language, data).lines())
                        .codePoints())
                .as("no emoji")
                .allMatch(c -> c < 0x10000);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void theReaderIsAddressedWithRespect(LetterKind kind, LetterLanguage language, String how, LetterData data) {
        WrittenLetter written = WrittenLetter.of(kind, language, data);
        if (language.isChinese()) {
            assertThat(String.join("", written.lines())).contains("您").doesNotContain("你", "亲，", "小主");
        }
        assertThat(written.letter().body().get(0)).startsWith(language.isChinese() ? "您好！" : "");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void shortMessagesAreShortAndTellWhoWritesAndWhereToTurnTo(
            LetterKind kind, LetterLanguage language, String how, LetterData data) {
        if (!kind.forms().contains(LetterForm.SMS)) {
            return;
        }
        String sms = WrittenLetter.of(kind, language, data).sms();
        int most = language.isChinese() ? 2 : 4;

        assertThat(SmsBilling.MAINLAND_CHINA.segments(sms)).as(sms).isLessThanOrEqualTo(most);
        assertThat(sms).contains("0755-88886666");
        assertThat(occurrences(sms, language == LetterLanguage.EN ? "Xinghe Motors" : language.isChinese() ? "星河" : ""))
                .as(sms)
                .isEqualTo(1);
        assertThat(sms).doesNotMatch(".*https://[!-~]*[^!-~ ].*");
        if (language == LetterLanguage.EN) {
            assertThat(sms.replace("粤B·12345", ""))
                    .as("GSM-7 but for the number plate")
                    .matches("[\\x20-\\x7E]*");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("filled")
    void marketingSaysThatItIsAndHowToStopItAndServiceSellsNothing(
            LetterKind kind, LetterLanguage language, String how, LetterData data) {
        WrittenLetter written = WrittenLetter.of(kind, language, data);
        String body = String.join("\n", written.letter().body());
        String stop = Map.of(
                        LetterLanguage.ZH_HANS,
                        "停止发送",
                        LetterLanguage.ZH_HANT,
                        "停止發送",
                        LetterLanguage.EN,
                        "stop at once")
                .get(language);
        String signs = "优惠|優惠|活动|活動|补贴|補貼|抵用|生日|offer|voucher|invit|bonus|birthday";
        Pattern sells = Pattern.compile("优惠|優惠|折|抵用|赠|贈|补贴|補貼|voucher|discount|offer|bonus", Pattern.CASE_INSENSITIVE);

        if (kind.purpose() == Purpose.MARKETING) {
            assertThat(body).contains(stop);
            assertThat(written.subject().toLowerCase(Locale.ROOT)).containsPattern(signs);
            assertThat(written.sms()).containsPattern("拒收|opt out");
        } else {
            assertThat(String.join("\n", written.lines())).doesNotContainPattern(sells);
            assertThat(written.sms()).doesNotContainPattern("拒收|opt out");
        }
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void theNoteOfTheSourceExplainsEveryVariableOfItsOwn(LetterLanguage language) {
        for (LetterKind kind : LetterKind.values()) {
            String source = LetterCatalog.letter(kind, language).source();
            String note = source.substring(0, source.indexOf("\n\n"));
            List<String> shared = LetterVariables.schema().names();

            assertThat(kind.schema().names())
                    .filteredOn(name -> !shared.contains(name))
                    .allMatch(note::contains, kind.code());
        }
    }

    @Test
    void theChecksOfThisTestFindWhatTheyLookFor() {
        assertThat(HALF_WIDTH.matcher("您好,欢迎").find()).isTrue();
        assertThat(HALF_WIDTH.matcher("上午9:30到店").find()).isFalse();
        assertThat(DOUBLE_MARKS.matcher("到店，。").find()).isTrue();
        assertThat(Charset.forName("Big5").newEncoder().canEncode('约')).isFalse();
        assertThat(Charset.forName("GB2312").newEncoder().canEncode('約')).isFalse();
        assertThat(SUPERLATIVES.matcher("最优惠").find()).isTrue();
        assertThat(PROMISES.matcher("到店即可安排工位，免去等候").find()).isTrue();
    }

    private static String withoutLinks(String line) {
        return line.replaceAll("https://[!-~]*", "X").replaceAll("[a-z]+@[a-z.-]+[a-z]", "X");
    }

    private static int occurrences(String text, String word) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }
}
