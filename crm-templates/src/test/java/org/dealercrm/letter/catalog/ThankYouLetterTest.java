package org.dealercrm.letter.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ThankYouLetterTest {

    private static LetterData.Builder data(LetterLanguage language) {
        return switch (language) {
            case ZH_HANS ->
                shared(language, PersonName.of("欧阳", "明"), List.of("轩逸", "天籁", "奇骏"))
                        .from(store("深圳星河汽车4S店"))
                        .signedBy("董事长", "陈建国")
                        .text(ThankYouLetter.BRAND, "东风日产")
                        .text(ThankYouLetter.ACHIEVEMENT, "过去一年，超过三十万个家庭选择了这一品牌");
            case ZH_HANT ->
                shared(language, PersonName.of("歐陽", "明"), List.of("軒逸", "天籟", "奇駿"))
                        .from(store("深圳星河汽車4S店"))
                        .signedBy("董事長", "陳建國")
                        .text(ThankYouLetter.BRAND, "東風日產")
                        .text(ThankYouLetter.ACHIEVEMENT, "過去一年，超過三十萬個家庭選擇了這個品牌");
            case EN ->
                shared(language, PersonName.of("Ouyang", "Ming"), List.of("Sylphy", "Teana", "X-Trail"))
                        .from(store("Xinghe Motors"))
                        .signedBy("Chairman", "Chen Jianguo")
                        .text(ThankYouLetter.BRAND, "Dongfeng Nissan")
                        .text(ThankYouLetter.ACHIEVEMENT, "Last year more than 300,000 families chose the brand");
        };
    }

    private static LetterData.Builder shared(LetterLanguage language, PersonName reader, List<String> models) {
        return LetterData.builder()
                .to(reader.withHonorific(Honorific.MR))
                .on(LocalDate.of(2026, 11, 23))
                .text(ThankYouLetter.MODELS, Series.of(models, language));
    }

    private static Dealership store(String name) {
        return Dealership.builder()
                .id(StoreId.of("SZ01"))
                .name(name)
                .zone(ZoneId.of("Asia/Shanghai"))
                .currency(CurrencyUnit.of("CNY"))
                .locale(Locale.SIMPLIFIED_CHINESE)
                .hotline(PhoneNumber.of("+8675588886666"))
                .email(EmailAddress.of("service@xinghe-auto.example"))
                .build();
    }

    private static Letter letter(LetterLanguage language) {
        return LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, language)
                .write(data(language).build())
                .orElseThrow();
    }

    private static String words(Letter letter) {
        return String.join(
                "\n",
                letter.title(),
                letter.salutation(),
                String.join("\n", letter.body()),
                String.join("\n", letter.closing()),
                String.join("\n", letter.signature()),
                letter.date());
    }

    @Test
    void simplifiedChineseInFull() {
        assertThat(letter(LetterLanguage.ZH_HANS).text()).isEqualTo("""
                        　　　　　　　　　　　　　　　　　　 感谢信

                        尊敬的欧阳先生：
                        　　您好！衷心感谢您选择东风日产，也感谢您把购车这件大事托付给深圳星河汽车4S店。
                        从交车这一天起，您就是我们这个大家庭的一员，我们为此深感荣幸。
                        　　东风日产旗下的轩逸、天籁和奇骏，以扎实的品质和周到的设计，陪伴着千家万户的每
                        一段旅程。过去一年，超过三十万个家庭选择了这一品牌。这份成绩，归功于每一位像您这
                        样信任我们的车主。
                        　　交车不是结束，而是服务的开始。深圳星河汽车4S店以“五心服务”与您相约：选车试
                        车，让您开心；到店等候，让您舒心；维修保养，让您放心；行车路上，让您安心；各项手
                        续，让您省心。我们用心经营“快·乐体验”这一服务品牌，愿您每次来店都办得快捷、走
                        得快乐。
                        　　如果您对爱车和我们的服务感到满意，欢迎把我们推荐给您的亲朋好友。您的推荐，是
                        对我们莫大的鼓励；您介绍来的每一位朋友，我们都会以同样的用心相待。
                        　　用车过程中若有任何疑问或建议，请随时拨打24小时服务热线0755-88886666，或发送
                        邮件至service@xinghe-auto.example。您的每一条意见我们都会认真对待，并在12小时之
                        内给您答复。
                        　　再次感谢您的信任与支持！祝您一路平安，阖家幸福！
                        　　此致
                        敬礼！

                        　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　深圳星河汽车4S店
                        　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　董事长　陈建国
                        　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　2026年11月23日
                        """);
    }

    @Test
    void traditionalChineseInFull() {
        assertThat(letter(LetterLanguage.ZH_HANT).text()).isEqualTo("""
                        　　　　　　　　　　　　　　　　　　 感謝信

                        尊敬的歐陽先生：
                        　　您好！承蒙您選購東風日產，並將購車大事交託深圳星河汽車4S店，我們由衷感謝。自
                        交車之日起，您便是我們的貴賓，也是我們的朋友，能為您服務，深感榮幸。
                        　　東風日產旗下的軒逸、天籟和奇駿，憑著紮實的品質與貼心的設計，伴隨無數家庭走過
                        每一段路程。過去一年，超過三十萬個家庭選擇了這個品牌。這份佳績，要歸功於每一位像
                        您一樣支持我們的車主。
                        　　交車並非終點，而是服務的起點。深圳星河汽車4S店謹以「五心服務」與您相約：賞車
                        試乘，讓您開心；蒞店等候，讓您舒心；維修保養，讓您放心；行車上路，讓您安心；各項
                        手續，讓您省心。我們悉心經營「快·樂體驗」這個服務品牌，期盼您每次蒞臨都辦得快
                        捷、走得快樂。
                        　　若您對愛車與我們的服務感到滿意，歡迎將我們推薦給您的親朋好友。您的推薦，是對
                        我們莫大的鼓勵；您介紹的每一位朋友，我們必以同樣的心意款待。
                        　　用車時如有任何疑問或建議，歡迎隨時致電24小時服務熱線0755-88886666，或以電子
                        郵件聯絡service@xinghe-auto.example。您的每一項意見，我們都會認真看待，並於12小
                        時內回覆。
                        　　再次感謝您的信任與支持！敬祝行車平安，闔家安康！
                        　　此致
                        敬禮！

                        　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　深圳星河汽車4S店
                        　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　董事長　陳建國
                        　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　2026年11月23日
                        """);
    }

    @Test
    void englishInFull() {
        assertThat(letter(LetterLanguage.EN).text()).isEqualTo("""
                                                                                        23 November 2026

                                             Thank You for Choosing Dongfeng Nissan

                        Dear Mr Ouyang,

                        Thank you for choosing Dongfeng Nissan, and for trusting Xinghe Motors with a
                        decision as important as your new car. From the day we handed you the keys you
                        have been one of our own, and we are honoured to look after you.

                        With the Sylphy, Teana and X-Trail, Dongfeng Nissan builds cars that families
                        rely on for every journey, large or small. Last year more than 300,000 families
                        chose the brand. We owe that success to owners like you.

                        Handing over the keys is where our service begins. Our Five-Heart Service is a
                        promise from Xinghe Motors in five parts: joy while you choose your car, comfort
                        while you wait with us, confidence in our workmanship, peace of mind on the
                        road, and ease in all the paperwork. It stands behind the name we give to every
                        visit, the Swift & Joyful Experience: we want you to be served quickly and to
                        drive away happy.

                        If you are pleased with your car and with us, please recommend us to your family
                        and friends. Your recommendation means a great deal to us, and everyone you send
                        to us will be welcomed with the same care.

                        Should you have a question or a suggestion, our hotline 0755-88886666 is open 24
                        hours a day, and you can write to us at service@xinghe-auto.example. We take
                        every message seriously and will answer you within 12 hours.

                        Thank you once again for your trust. We wish you and your family many safe and
                        happy miles.

                        Yours sincerely,

                        Chen Jianguo
                        Chairman, Xinghe Motors
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, ZH_HANS",
        "zh-CN, ZH_HANS",
        "zh-SG, ZH_HANS",
        "zh-Hans-HK, ZH_HANS",
        "zh-TW, ZH_HANT",
        "zh-HK, ZH_HANT",
        "zh-MO, ZH_HANT",
        "zh-Hant, ZH_HANT",
        "zh-Hant-CN, ZH_HANT",
        "en-GB, EN",
        "de-DE, EN",
    })
    void aLocaleFallsBackToAVariantThatItsReaderReads(String tag, LetterLanguage language) {
        LetterTemplate template = LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, Locale.forLanguageTag(tag));

        assertThat(template).isSameAs(LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, language));
        assertThat(template.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void everyVariantUsesEveryVariableOfTheSchema(LetterLanguage language) {
        assertThat(LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, language)
                        .variables())
                .containsExactlyInAnyOrderElementsOf(ThankYouLetter.schema().names())
                .hasSize(13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZH_HANS | 尊敬的欧阳先生：#东风日产#轩逸、天籁和奇骏#超过三十万个家庭#深圳星河汽车4S店#五心服务#开心#舒心#放心#安心#省心#快·乐体验#推荐#24小时服务热线0755-88886666#"
                        + "service@xinghe-auto.example#12小时之内#此致#敬礼！#董事长　陈建国#2026年11月23日",
                "ZH_HANT | 尊敬的歐陽先生：#東風日產#軒逸、天籟和奇駿#超過三十萬個家庭#深圳星河汽車4S店#五心服務#開心#舒心#放心#安心#省心#快·樂體驗#推薦#24小時服務熱線0755-88886666#"
                        + "service@xinghe-auto.example#12小時內#此致#敬禮！#董事長　陳建國#2026年11月23日",
                "EN | Dear Mr Ouyang,#Dongfeng Nissan#Sylphy#300,000 families#Xinghe Motors#Five-Heart Service#joy#comfort#confidence#peace of mind#ease#Swift & Joyful Experience#"
                        + "recommend#0755-88886666#24 hours a day#service@xinghe-auto.example#within 12 hours#Yours sincerely#Chairman#Chen Jianguo#23 November 2026",
            })
    void everyFieldOfTheLetterIsThere(LetterLanguage language, String fields) {
        assertThat(words(letter(language))).contains(fields.split("#"));
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void htmlIsACompleteDocumentThatNeedsNothingFromOutside(LetterLanguage language) throws Exception {
        String html = letter(language).html();

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        assertThat(html).startsWith("<!DOCTYPE html>").contains("charset=\"UTF-8\"", "size: A4");
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(document.getDocumentElement().getTextContent())
                .contains(letter(language).body());
        assertThat(html).doesNotContain("http", "src=", "url(", "@import", "<script");
    }

    @Test
    void htmlEscapesWhatTheStoreAndTheCustomerGave() throws Exception {
        String hostile = "<b>\"X\" & 'Y'</b>{{date}}\u202E";
        String html = LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, LetterLanguage.ZH_HANS)
                .write(data(LetterLanguage.ZH_HANS)
                        .text(ThankYouLetter.BRAND, hostile)
                        .build())
                .orElseThrow()
                .html();

        assertThat(html)
                .contains("&lt;b&gt;&quot;X&quot; &amp; &#39;Y&#39;&lt;/b&gt;{{date}}旗下")
                .doesNotContain("<b>", "\u202E");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void withoutAchievementAndAddressTheirSentencesAreLeftOut() {
        LetterData data = shared(LetterLanguage.ZH_HANS, PersonName.of("王", "芳"), List.of("轩逸"))
                .signedBy("总经理", "李红")
                .text(ThankYouLetter.BRAND, "日产")
                .text(LetterVariables.STORE, "星河")
                .text(LetterVariables.HOTLINE, "400-800-1234")
                .build();

        String text = words(LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, LetterLanguage.ZH_HANS)
                .write(data)
                .orElseThrow());

        assertThat(text)
                .doesNotContain("成绩")
                .doesNotContain("邮件")
                .contains("热线400-800-1234。")
                .contains("每一段旅程。\n");
    }

    @Test
    void aStoreEditsACopyOfTheSource() {
        LetterTemplate original = LetterCatalog.letter(LetterKind.THANK_YOU_AFTER_PURCHASE, LetterLanguage.ZH_HANS);
        String edited = original.source().replace("感谢信\n\n", "致车主的一封信\n\n");

        LetterTemplate copy = LetterTemplate.compile(edited, original.schema(), original.language())
                .orElseThrow();

        assertThat(edited).isNotEqualTo(original.source());
        assertThat(copy.variables()).isEqualTo(original.variables());
    }
}
