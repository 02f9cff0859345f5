package org.dealercrm.letter.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dealercrm.dealership.Dealership;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.letter.OptOut;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.Honorific;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.template.TemplateVariable;
import org.dealercrm.template.ValueType;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One customer of one store, for whom every kind of letter is written: with all that can be told, or with the least. */
final class LetterSamples {

    private static final String BOOKING = "https://xh.example/b7";

    private final LetterLanguage language;
    private final LetterData.Builder complete;
    private final Told data;

    private LetterSamples(LetterLanguage language, boolean withEmail) {
        this.language = language;
        this.complete = LetterData.builder()
                .to(say(PersonName.of("欧阳", "明"), PersonName.of("歐陽", "明"), PersonName.of("Ouyang", "Ming"))
                        .withHonorific(Honorific.MR))
                .from(store(say("深圳星河汽车4S店", "星河汽車", "Xinghe Motors"), withEmail))
                .text(LetterVariables.SIGNATORY, say("陈建国", "陳建國", "Chen Jianguo"))
                .on(LocalDate.of(2026, 11, 23))
                .optOut(OptOut.oneClick(URI.create("https://xinghe-auto.example/u/7f3a")));
        this.data = new Told(complete);
    }

    /** Everything that the kind can tell. */
    static LetterData full(LetterKind kind, LetterLanguage language) {
        return with(kind, language, name -> true);
    }

    /** What the kind cannot do without: nothing optional, no item in any list. */
    static LetterData bare(LetterKind kind, LetterLanguage language) {
        return with(kind, language, name -> false);
    }

    /** What the kind cannot do without, and of the rest those variables that are wanted. */
    static LetterData with(LetterKind kind, LetterLanguage language, Predicate<String> wanted) {
        return begun(kind, language, wanted).build();
    }

    /** The same, to be completed. */
    static LetterData.Builder begun(LetterKind kind, LetterLanguage language, Predicate<String> wanted) {
        LetterSamples sample = new LetterSamples(language, wanted.test(LetterVariables.EMAIL));
        sample.required(kind);
        sample.data.wanted = wanted;
        sample.optional(kind);
        return sample.complete;
    }

    /** Whether the sample has something for an optional variable; what a store seldom renames it has not. */
    static boolean tells(String name) {
        return !List.of(
                        LetterVariables.SIGNATORY_TITLE,
                        ThankYouLetter.SERVICE_PROMISE,
                        ThankYouLetter.SERVICE_BRAND,
                        CatalogVariables.REPLY_HOURS)
                .contains(name);
    }

    /** The variables that the kind can do without: they may be missing, or be lists without an item. */
    static List<String> optionalNames(LetterKind kind) {
        return kind.schema().variables().stream()
                .filter(variable -> !variable.name().contains("[]"))
                .filter(variable -> variable.optional() || variable.type() == ValueType.LIST)
                .map(TemplateVariable::name)
                .toList();
    }

    private static Dealership store(String name, boolean withEmail) {
        Dealership.Builder store = Dealership.builder()
                .id(StoreId.of("SZ01"))
                .name(name)
                .zone(ZoneId.of("Asia/Shanghai"))
                .currency(CurrencyUnit.of("CNY"))
                .locale(Locale.SIMPLIFIED_CHINESE)
                .hotline(PhoneNumber.of("+8675588886666"));
        return (withEmail ? store.email(EmailAddress.of("service@xinghe-auto.example")) : store).build();
    }

    private <T> T say(T simplified, T traditional, T english) {
        return switch (language) {
            case ZH_HANS -> simplified;
            case ZH_HANT -> traditional;
            case EN -> english;
        };
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(month == 1 ? 2027 : 2026, month, day);
    }

    private static Money yuan(int amount) {
        return Money.of(CurrencyUnit.of("CNY"), amount);
    }

    // ----- what each kind needs

    private void required(LetterKind kind) {
        switch (kind) {
            case THANK_YOU_AFTER_PURCHASE -> purchase();
            case THANK_YOU_AFTER_DELIVERY -> delivery();
            case FIRST_SERVICE_DUE -> firstService();
            case REGULAR_SERVICE_DUE -> {
                car();
                nextService(day(12, 20), 30_000);
                data.list(CatalogVariables.WORKSHOP_ITEMS, List.of());
            }
            case APPOINTMENT_CONFIRMATION, APPOINTMENT_REMINDER -> appointment();
            case FOLLOW_UP_AFTER_SERVICE -> followUp();
            case APOLOGY_AFTER_COMPLAINT -> apology();
            case WIN_BACK_AT_RISK -> winBack(day(1, 31));
            case WIN_BACK_LOST -> {
                winBack(day(1, 31));
                data.list(WinBackLetter.IMPROVEMENTS, List.of());
            }
            case WARRANTY_END -> {
                car();
                data.date(WarrantyLetter.WARRANTY_END_DATE, day(12, 31));
            }
            case INSURANCE_RENEWAL -> insurance();
            case BIRTHDAY -> {}
            case MEMBERSHIP_POINTS -> membership();
            case EVENT_INVITATION -> event();
            case REPLACEMENT_OFFER -> replacement();
        }
    }

    private void car() {
        data.text(CatalogVariables.MODEL, say("轩逸", "軒逸", "Sylphy"));
    }

    private void nextService(LocalDate day, long mileage) {
        data.date(CatalogVariables.NEXT_SERVICE_DATE, day).number(CatalogVariables.NEXT_SERVICE_MILEAGE, mileage);
    }

    private void purchase() {
        data.text(ThankYouLetter.BRAND, say("东风日产", "東風日產", "Dongfeng Nissan"))
                .text(ThankYouLetter.MODELS, say("轩逸、天籁和奇骏", "軒逸、天籟和奇駿", "Sylphy, Teana and X-Trail"));
    }

    private void delivery() {
        car();
        data.date(DeliveryLetter.DELIVERED_ON, day(11, 21))
                .text(CatalogVariables.ADVISER, say("李强", "李強", "Li Qiang"))
                .number(DeliveryLetter.FIRST_SERVICE_MONTHS, 6)
                .number(DeliveryLetter.FIRST_SERVICE_MILEAGE, 5_000);
    }

    private void firstService() {
        car();
        nextService(day(12, 15), 5_000);
        data.bool(FirstServiceLetter.FREE_OF_CHARGE, false);
    }

    private void appointment() {
        car();
        data.date(AppointmentLetter.APPOINTMENT_DATE, day(11, 28))
                .text(AppointmentLetter.TIME_SLOT, say("上午9:30", "上午9:30", "9.30 a.m."))
                .text(
                        CatalogVariables.SERVICE_ITEMS,
                        Series.of(
                                say(
                                        List.of("小保养", "四轮定位"),
                                        List.of("小保養", "四輪定位"),
                                        List.of("an oil service", "wheel alignment")),
                                language))
                .text(AppointmentLetter.ADDRESS, say("南山区创业路88号", "南山區創業路88號", "88 Chuangye Road, Nanshan"));
    }

    private void followUp() {
        car();
        data.date(FollowUpLetter.SERVICE_DATE, day(11, 20))
                .text(CatalogVariables.ADVISER, say("李强", "李強", "Li Qiang"))
                .list(CatalogVariables.WORKSHOP_ITEMS, List.of());
    }

    private void apology() {
        data.date(ApologyLetter.COMPLAINT_RECEIVED_ON, day(11, 19))
                .text(
                        ApologyLetter.MATTER,
                        say("空调维修后仍有异响", "冷氣維修後仍有異響", "the air conditioning is still noisy after its repair"))
                .text(ApologyLetter.HANDLER, say("售后总监王建华", "售後總監王建華", "Wang Jianhua, Director of Service,"))
                .list(ApologyLetter.MEASURES, List.of());
    }

    private void winBack(LocalDate until) {
        car();
        data.date(WinBackLetter.LAST_VISIT_DATE, LocalDate.of(2026, 3, 8))
                .money(WinBackLetter.COUPON_VALUE, yuan(200))
                .date(WinBackLetter.COUPON_VALID_UNTIL, until);
    }

    private void insurance() {
        car();
        data.text(CatalogVariables.PLATE_NUMBER, "粤B·12345")
                .text(InsuranceLetter.INSURER, say("中国人保", "中國人保", "PICC"))
                .date(InsuranceLetter.INSURANCE_END_DATE, day(12, 25));
    }

    private void membership() {
        data.text(MembershipLetter.MEMBER_LEVEL, say("金卡会员", "金卡會員", "Gold"))
                .date(MembershipLetter.AS_OF, day(11, 20))
                .number(MembershipLetter.POINTS, 3_680)
                .list(MembershipLetter.MOVEMENTS, List.of());
    }

    private void event() {
        data.text(EventLetter.EVENT_NAME, say("冬季用车讲堂", "冬季用車講堂", "Driving in Winter"))
                .date(EventLetter.EVENT_DATE, day(12, 5))
                .text(EventLetter.TIME_SLOT, say("上午9:30", "上午9:30", "9.30 a.m."))
                .text(EventLetter.VENUE, say("本店二楼客户休息区", "本店二樓客戶休息區", "our lounge on the first floor"))
                .list(EventLetter.PROGRAMME, List.of());
    }

    private void replacement() {
        car();
        data.text(ReplacementLetter.NEW_MODEL, say("天籁", "天籟", "Teana"))
                .money(ReplacementLetter.REPLACEMENT_BONUS, yuan(8_000))
                .date(ReplacementLetter.BONUS_VALID_UNTIL, day(12, 31));
    }

    // ----- what each kind can tell besides

    private void optional(LetterKind kind) {
        if (kind.schema().typeOf(CatalogVariables.PLATE_NUMBER).isPresent()) {
            data.text(CatalogVariables.PLATE_NUMBER, "粤B·12345");
        }
        if (kind.schema().typeOf(CatalogVariables.ADVISER).isPresent()) {
            data.text(CatalogVariables.ADVISER, say("李强", "李強", "Li Qiang"))
                    .text(CatalogVariables.ADVISER_PHONE, "13800138000");
        }
        if (kind.schema().typeOf(CatalogVariables.BOOKING_URL).isPresent()) {
            data.text(CatalogVariables.BOOKING_URL, BOOKING);
        }
        switch (kind) {
            case THANK_YOU_AFTER_PURCHASE ->
                data.text(
                        ThankYouLetter.ACHIEVEMENT,
                        say(
                                "过去一年，超过三十万个家庭选择了这一品牌",
                                "過去一年，超過三十萬個家庭選擇了這個品牌",
                                "Last year more than 300,000 families chose the brand"));
            case FIRST_SERVICE_DUE -> firstServiceInFull();
            case REGULAR_SERVICE_DUE ->
                data.date(ServiceDueLetter.LAST_SERVICE_DATE, LocalDate.of(2026, 6, 18))
                        .list(CatalogVariables.WORKSHOP_ITEMS, work());
            case FOLLOW_UP_AFTER_SERVICE -> followUpInFull();
            case APOLOGY_AFTER_COMPLAINT -> apologyInFull();
            case WIN_BACK_AT_RISK -> voucher();
            case WIN_BACK_LOST -> {
                voucher();
                data.list(
                        WinBackLetter.IMPROVEMENTS,
                        say(
                                List.of("预约到店，十分钟内有人接待。", "施工前逐项报价，您签字后才开工。"),
                                List.of("預約蒞店，十分鐘內有專人接待。", "施工前逐項報價，您簽名後才開工。"),
                                List.of(
                                        "If you have booked, you are received within ten minutes.",
                                        "Every item is priced beforehand, and work begins when you have signed.")));
            }
            case WARRANTY_END -> data.number(WarrantyLetter.WARRANTY_MILEAGE, 100_000);
            case BIRTHDAY ->
                data.text(BirthdayLetter.GIFT, say("免费精洗一次", "免費精緻洗車一次", "a complimentary car wash"))
                        .date(BirthdayLetter.GIFT_VALID_UNTIL, day(12, 31));
            case MEMBERSHIP_POINTS -> membershipInFull();
            case EVENT_INVITATION -> eventInFull();
            case REPLACEMENT_OFFER ->
                data.money(ReplacementLetter.TRADE_IN_VALUE, yuan(52_000))
                        .text(
                                ReplacementLetter.BONUS_TERMS,
                                say(
                                        "旧车登记在您名下满一年",
                                        "舊車登記在您名下滿一年",
                                        "Your car must have been registered to you for a year"));
            default -> {}
        }
    }

    private List<?> work() {
        return List.of(
                WorkshopItem.of(say("更换机油和机油滤清器", "更換機油及機油濾清器", "oil and filter change"), yuan(398)),
                WorkshopItem.of(say("更换空调滤芯", "更換冷氣濾芯", "cabin filter"), yuan(120)),
                WorkshopItem.of(say("检查刹车片和轮胎", "檢查煞車片及輪胎", "check of brake pads and tyres")));
    }

    private void firstServiceInFull() {
        data.bool(FirstServiceLetter.FREE_OF_CHARGE, true)
                .text(
                        CatalogVariables.SERVICE_ITEMS,
                        say(
                                "更换机油和机油滤清器、检查底盘和轮胎",
                                "更換機油及機油濾清器、檢查底盤及輪胎",
                                "an oil and filter change and a check of chassis and tyres"))
                .number(FirstServiceLetter.WORK_MINUTES, 60);
    }

    private void followUpInFull() {
        data.list(CatalogVariables.WORKSHOP_ITEMS, work()).text(FollowUpLetter.SURVEY_URL, "https://xh.example/q7");
        nextService(LocalDate.of(2027, 5, 20), 40_000);
    }

    private void apologyInFull() {
        data.text(
                        ApologyLetter.CAUSE,
                        say(
                                "上次维修时鼓风机的固定卡扣没有装到位",
                                "上次維修時鼓風機的固定卡扣未有裝妥",
                                "When the fan was refitted, one of its clips was not fastened"))
                .list(
                        ApologyLetter.MEASURES,
                        say(
                                List.of("11月24日上午派人上门取车，免费重新拆检，修好后送回。", "维修期间为您提供代步车。", "涉事班组重新培训，竣工检验增加异响路试。"),
                                List.of("11月24日上午派人上門取車，免費重新拆檢，修妥後送回。", "維修期間為您提供代用車。", "有關班組重新受訓，完工檢驗增加路試。"),
                                List.of(
                                        "On the morning of 24 November we will collect your car, put it right free of charge and return it.",
                                        "You will have a courtesy car in the meantime.",
                                        "The team is being retrained, and a road test is now part of the final check.")))
                .text(
                        ApologyLetter.COMPENSATION,
                        say("退还上次的工时费360元", "退還上次的工資人民幣360元", "refund the labour charge of your last visit, CNY 360"))
                .text(ApologyLetter.HANDLER_PHONE, "13900139000")
                .date(ApologyLetter.RESOLVE_BY, day(11, 27));
    }

    private void voucher() {
        data.text(WinBackLetter.COUPON_CODE, "XH2611")
                .text(
                        WinBackLetter.COUPON_TERMS,
                        say("限机油保养使用，每车一张", "限機油保養使用，每車一張", "It is good for one oil service per car"));
    }

    private void membershipInFull() {
        data.number(MembershipLetter.POINTS_EXPIRING, 500)
                .date(MembershipLetter.POINTS_EXPIRE_ON, day(12, 31))
                .list(
                        MembershipLetter.MOVEMENTS,
                        List.of(
                                PointsMovement.earned(day(10, 18), say("到店保养", "蒞店保養", "service"), 480),
                                PointsMovement.spent(
                                        day(11, 2), say("兑换车载香薰", "兌換車用香薰", "exchanged for an air freshener"), 300)))
                .text(MembershipLetter.POINTS_URL, "https://xh.example/m7");
    }

    private void eventInFull() {
        data.list(
                        EventLetter.PROGRAMME,
                        List.of(
                                ProgrammeItem.of(say("9:30", "9:30", "9.30"), say("签到、茶叙", "簽到、茶敘", "arrival and tea")),
                                ProgrammeItem.of(
                                        say("10:00", "10:00", "10.00"),
                                        say("冬季用车常识讲解", "冬季用車知識講解", "what winter asks of a car")),
                                ProgrammeItem.of(
                                        say("11:00", "11:00", "11.00"),
                                        say("现场免费检测", "現場免費檢查", "a free check of your car"))))
                .number(EventLetter.PLACES, 40)
                .date(EventLetter.REPLY_BY, day(12, 1))
                .text(EventLetter.REGISTRATION_URL, "https://xh.example/e7");
    }

    /** The data as far as they are wanted. */
    private static final class Told {

        private final LetterData.Builder data;
        private Predicate<String> wanted = name -> true;

        Told(LetterData.Builder data) {
            this.data = data;
        }

        private Told put(String name, Consumer<LetterData.Builder> value) {
            if (wanted.test(name)) {
                value.accept(data);
            }
            return this;
        }

        Told text(String name, String value) {
            return put(name, all -> all.text(name, value));
        }

        Told number(String name, long value) {
            return put(name, all -> all.number(name, value));
        }

        Told date(String name, LocalDate value) {
            return put(name, all -> all.date(name, value));
        }

        Told bool(String name, boolean value) {
            return put(name, all -> all.bool(name, value));
        }

        Told money(String name, Money value) {
            return put(name, all -> all.money(name, value));
        }

        Told list(String name, List<?> items) {
            return put(name, all -> all.list(name, items));
        }
    }
}
