package org.dealercrm.letter.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.consent.Purpose;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterPart;
import org.dealercrm.letter.LetterTemplate;
import org.dealercrm.template.Compilation;
import org.dealercrm.template.Mistake;
import org.dealercrm.template.TemplateSchema;

/**
 * What a store writes to a customer about: the kinds of letters of the catalogue, each with its variables, its purpose and the
 * forms that suit it.
 *
 * <p>The purpose is what the customer must not have objected to, or have agreed to, before it goes out. A kind that serves is none
 * that sells: the reminders of service, warranty and insurance name no offer, and the letters that do say so in their subject,
 * behind the label 广告 or AD that mainland China asks of e-mails that advertise (互联网电子邮件服务管理办法, article 13(3)).
 */
@SuppressWarnings("ImmutableEnumChecker") // records, schemas and copied sets are never changed
public enum LetterKind {
    /** 购车感谢信: thanks for a purchase, over {@link ThankYouLetter}. */
    THANK_YOU_AFTER_PURCHASE(
            new Names("购车感谢信", "購車感謝信", "Thank-you after purchase"),
            Purpose.SATISFACTION,
            ThankYouLetter.schema(),
            LetterForm.values()),
    /** 交车感谢信: thanks after the delivery, over {@link DeliveryLetter}. */
    THANK_YOU_AFTER_DELIVERY(
            new Names("交车感谢信", "交車感謝信", "Thank-you after delivery"),
            Purpose.SATISFACTION,
            DeliveryLetter.schema(),
            LetterForm.values()),
    /** 首次保养提醒, over {@link FirstServiceLetter}. */
    FIRST_SERVICE_DUE(
            new Names("首次保养提醒", "首次保養提醒", "First service due"),
            Purpose.SERVICE_REMINDER,
            FirstServiceLetter.schema(),
            LetterForm.values()),
    /** 定期保养提醒, over {@link ServiceDueLetter}. */
    REGULAR_SERVICE_DUE(
            new Names("定期保养提醒", "定期保養提醒", "Regular service due"),
            Purpose.SERVICE_REMINDER,
            ServiceDueLetter.schema(),
            LetterForm.values()),
    /** 预约确认, over {@link AppointmentLetter}; a letter on paper would come too late. */
    APPOINTMENT_CONFIRMATION(
            new Names("预约确认", "預約確認", "Appointment confirmation"),
            Purpose.CONTRACT,
            AppointmentLetter.schema(),
            LetterForm.EMAIL,
            LetterForm.SMS),
    /** 预约提醒, over {@link AppointmentLetter}; a letter on paper would come too late. */
    APPOINTMENT_REMINDER(
            new Names("预约提醒", "預約提醒", "Appointment reminder"),
            Purpose.CONTRACT,
            AppointmentLetter.schema(),
            LetterForm.EMAIL,
            LetterForm.SMS),
    /** 服务回访: follow-up after a visit to the workshop, over {@link FollowUpLetter}. */
    FOLLOW_UP_AFTER_SERVICE(
            new Names("服务回访", "服務關懷", "Follow-up after service"),
            Purpose.SATISFACTION,
            FollowUpLetter.schema(),
            LetterForm.values()),
    /** 投诉致歉信, over {@link ApologyLetter}; nobody apologises by short message. */
    APOLOGY_AFTER_COMPLAINT(
            new Names("投诉致歉信", "投訴致歉信", "Apology after a complaint"),
            Purpose.COMPLAINT,
            ApologyLetter.schema(),
            LetterForm.LETTER,
            LetterForm.EMAIL),
    /** 回店优惠: to a customer at risk, over {@link WinBackLetter#atRisk()}. */
    WIN_BACK_AT_RISK(
            new Names("流失预警挽留", "流失預警挽留", "Win-back, at risk"),
            Purpose.MARKETING,
            WinBackLetter.atRisk(),
            LetterForm.values()),
    /** 诚邀回店: to a lost customer, over {@link WinBackLetter#lost()}. */
    WIN_BACK_LOST(
            new Names("流失客户挽回", "流失客戶挽回", "Win-back, lost"),
            Purpose.MARKETING,
            WinBackLetter.lost(),
            LetterForm.values()),
    /** 质保到期提醒, over {@link WarrantyLetter}. */
    WARRANTY_END(
            new Names("质保到期提醒", "保固到期提醒", "Warranty end"),
            Purpose.SERVICE_REMINDER,
            WarrantyLetter.schema(),
            LetterForm.values()),
    /** 车险到期提醒, over {@link InsuranceLetter}. */
    INSURANCE_RENEWAL(
            new Names("车险到期提醒", "汽車保險到期提醒", "Insurance renewal"),
            Purpose.SERVICE_REMINDER,
            InsuranceLetter.schema(),
            LetterForm.values()),
    /** 生日祝福, over {@link BirthdayLetter}; marketing, since it may carry a gift. */
    BIRTHDAY(new Names("生日祝福", "生日祝福", "Birthday"), Purpose.MARKETING, BirthdayLetter.schema(), LetterForm.values()),
    /** 会员积分通知, over {@link MembershipLetter}. */
    MEMBERSHIP_POINTS(
            new Names("会员积分通知", "會員積分通知", "Membership points"),
            Purpose.MEMBERSHIP,
            MembershipLetter.schema(),
            LetterForm.values()),
    /** 活动邀请函, over {@link EventLetter}. */
    EVENT_INVITATION(
            new Names("活动邀请函", "活動邀請函", "Event invitation"),
            Purpose.MARKETING,
            EventLetter.schema(),
            LetterForm.values()),
    /** 置换优惠函, over {@link ReplacementLetter}. */
    REPLACEMENT_OFFER(
            new Names("置换优惠函", "換購優惠函", "Replacement offer"),
            Purpose.MARKETING,
            ReplacementLetter.schema(),
            LetterForm.values());

    /** The kind in the words of each language. */
    private record Names(String simplified, String traditional, String english) {}

    private final Names names;
    private final Purpose purpose;
    private final TemplateSchema schema;
    private final Set<LetterForm> forms;

    LetterKind(Names names, Purpose purpose, TemplateSchema schema, LetterForm... forms) {
        this.names = names;
        this.purpose = purpose;
        this.schema = schema;
        this.forms = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(forms)));
    }

    /**
     * The kind with a code.
     *
     * @param code for example {@code thank-you-after-purchase}, not null
     * @return the kind, empty if there is none
     */
    public static Optional<LetterKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * The code of the kind, for files, command lines and databases.
     *
     * @return for example {@code thank-you-after-purchase}, never null
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The name of the kind for the staff of the store.
     *
     * @param language the language of the reader, not null
     * @return for example 购车感谢信, never null
     */
    public String name(LetterLanguage language) {
        return switch (language) {
            case ZH_HANS -> names.simplified();
            case ZH_HANT -> names.traditional();
            case EN -> names.english();
        };
    }

    /**
     * What it is written for, as the gate of consent asks.
     *
     * @return the purpose, never null
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * The variables of the kind; a store's own text of this kind is compiled over it.
     *
     * @return the schema, the same for every language, never null
     */
    public TemplateSchema schema() {
        return schema;
    }

    /**
     * The forms that suit the kind.
     *
     * @return one or more forms, never null
     */
    public Set<LetterForm> forms() {
        return forms;
    }

    /**
     * A letter made fit for this kind: in those of its forms that suit it, and telling how to stop it where the purpose is
     * {@link Purpose#MARKETING}. The letters of the catalogue and a store's own come out of here alike.
     *
     * @param letter a letter over {@link #schema()}, not null
     * @return the letter, or the mistake {@code NO_SUITABLE_FORM} if it has none of {@link #forms()}; never null
     */
    public Compilation<LetterTemplate> fit(LetterTemplate letter) {
        if (Collections.disjoint(letter.forms(), forms)) {
            return Compilation.mistaken(List.of(unsuitable(letter.language())));
        }
        LetterTemplate suitable = letter.onlyAs(forms);
        return Compilation.sound(purpose == Purpose.MARKETING ? suitable.withOptOut() : suitable);
    }

    private Mistake unsuitable(LetterLanguage language) {
        String marks = forms.stream()
                .map(form -> switch (form) {
                    case LETTER -> LetterPart.BODY;
                    case EMAIL -> LetterPart.SUBJECT;
                    case SMS -> LetterPart.SMS;
                })
                .map(part -> "[" + part.name(language) + "]")
                .collect(Collectors.joining(" "));
        return new Mistake(
                "NO_SUITABLE_FORM",
                1,
                1,
                "这封信函没有适合“" + names.simplified() + "”的形式；请加上 " + marks + " 部分。",
                "The letter has no form that suits '" + names.english() + "'; add a part of " + marks + ".",
                Optional.empty());
    }
}
