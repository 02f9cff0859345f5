package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.dealercrm.letter.mailing.StoreMailings.customer;
import static org.dealercrm.letter.mailing.StoreMailings.data;
import static org.dealercrm.letter.mailing.StoreMailings.email;
import static org.dealercrm.letter.mailing.StoreMailings.mobile;
import static org.dealercrm.letter.mailing.StoreMailings.recipient;
import static org.dealercrm.letter.mailing.StoreMailings.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealercrm.consent.AddressHash;
import org.dealercrm.consent.Channel;
import org.dealercrm.consent.ConsentSource;
import org.dealercrm.consent.ConsentTrace;
import org.dealercrm.consent.Purpose;
import org.dealercrm.consent.SuppressedAddress;
import org.dealercrm.consent.SuppressionEntry;
import org.dealercrm.consent.SuppressionReason;
import org.dealercrm.contract.Page;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.mailing.LetterChoice.Rule;
import org.dealercrm.party.EmailAddress;
import org.dealercrm.party.PersonName;
import org.dealercrm.party.PhoneNumber;
import org.dealercrm.sms.SmsBilling;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is found before the first letter, each finding by itself and all together. */
class PreflightTest {

    private final StoreMailings store = new StoreMailings();

    private static PreflightReport of(Mailing mailing, Recipient... recipients) {
        return mailing.preflight(Recipients.of(List.of(recipients))).report();
    }

    private static Recipient with(int number, LetterData.Builder data) {
        return Recipient.of(customer(number), data.build()).at(email(number)).at(mobile(number));
    }

    private static void onlyFinding(PreflightReport report, MailingReason reason) {
        assertThat(report.findings()).containsOnlyKeys(reason);
        assertThat(report.findings().get(reason).recipients()).isEqualTo(1);
        assertThat(report.findings().get(reason).first()).containsExactly(customer(2));
    }

    @Test
    void everybodyFineMayGo() {
        Preflight preflight = store.reminder().build().preflight(recipients(3));
        assertThat(preflight.report())
                .isEqualTo(new PreflightReport(
                        StoreMailings.ID,
                        3,
                        3,
                        0,
                        0,
                        Map.of(),
                        new TreeMap<>(),
                        new MailingTotals(0, 3, Map.of()),
                        PreflightVerdict.MAY_GO));
        assertThat(preflight.ready()).isPresent();
    }

    @Test
    void missingValue() {
        LetterData.Builder noVehicle = LetterData.builder()
                .to(PersonName.of("王", "某"))
                .text("store", "星河")
                .on(StoreMailings.DAY);
        PreflightReport report = of(store.reminder().build(), recipient(1), with(2, noVehicle));
        onlyFinding(report, MailingReason.MISSING_VALUE);
        assertThat(report.failed()).isEqualTo(1);
    }

    @Test
    void whichValueIsMissingIsToldWithHowManyLackIt() {
        LetterData.Builder nothing = LetterData.builder().text("store", "星河").on(StoreMailings.DAY);
        LetterData.Builder noVehicle = LetterData.builder()
                .to(PersonName.of("王", "某"))
                .text("store", "星河")
                .on(StoreMailings.DAY);
        PreflightReport report =
                of(store.reminder().build(), recipient(1), with(2, nothing), with(3, noVehicle), with(4, noVehicle));
        PreflightFinding finding = report.findings().get(MailingReason.MISSING_VALUE);
        assertThat(finding.recipients()).isEqualTo(3);
        Map<String, Long> sentences = new TreeMap<>();
        finding.problems().forEach((problem, count) -> sentences.put(problem.message(Locale.ENGLISH), count));
        assertThat(sentences)
                .containsEntry("The value of 'salutation' is missing.", 1L)
                .containsEntry("The value of 'vehicle' is missing.", 3L)
                .doesNotContainValue(2L);
        assertThat(finding.problems().keySet())
                .allSatisfy(
                        problem -> assertThat(problem.message(Locale.CHINESE)).contains("缺少"));
    }

    @Test
    void ofManyDifferentProblemsTheFirstAreTold() {
        List<Recipient> many = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            many.add(with(i, data(i).text("unknown" + i, "x")));
        }
        PreflightFinding finding = store.reminder()
                .build()
                .preflight(Recipients.of(many))
                .report()
                .findings()
                .get(MailingReason.UNKNOWN_VALUE);
        assertThat(finding.recipients()).isEqualTo(30);
        assertThat(finding.problems())
                .hasSize(PreflightFinding.MOST_PROBLEMS)
                .allSatisfy((problem, count) -> assertThat(count).isEqualTo(1));
        assertThat(finding.problems().keySet().iterator().next().english()).contains("unknown1'");
    }

    @Test
    void aProblemConcernsSomeOfThoseWhomItsReasonConcerns() {
        MailingProblem problem = MailingProblem.of(MailingReason.NOT_CLEARED);
        assertThatIllegalArgumentException().isThrownBy(() -> new PreflightFinding(1, List.of(), Map.of(problem, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PreflightFinding(1, List.of(), Map.of(problem, 0L)));
    }

    @Test
    void blankValue() {
        onlyFinding(
                of(store.reminder().build(), recipient(1), with(2, data(2).text("vehicle", "\u00A0 "))),
                MailingReason.BLANK_VALUE);
    }

    @Test
    void valueOfAnotherType() {
        onlyFinding(
                of(store.reminder().build(), recipient(1), with(2, data(2).number("vehicle", 7))),
                MailingReason.UNFIT_VALUE);
        onlyFinding(
                of(store.reminder().build(), recipient(1), with(2, data(2).read("date", "23.11.2026"))),
                MailingReason.UNFIT_VALUE);
    }

    @Test
    void valueThatNoLetterKnows() {
        onlyFinding(
                of(store.reminder().build(), recipient(1), with(2, data(2).text("vehikel", "x"))),
                MailingReason.UNKNOWN_VALUE);
    }

    @Test
    void undecidedSalutation() {
        onlyFinding(
                of(store.reminder().build(), recipient(1), with(2, data(2).to(PersonName.unsplit("欧阳")))),
                MailingReason.UNDECIDED_SALUTATION);
    }

    @Test
    void twoProblemsOfOneCountInBothAndOnce() {
        PreflightReport report = of(
                store.reminder().build(),
                recipient(1),
                with(2, data(2).text("vehicle", " ").to(PersonName.unsplit("欧阳"))));
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.findings()).containsOnlyKeys(MailingReason.BLANK_VALUE, MailingReason.UNDECIDED_SALUTATION);
    }

    @Test
    void outputTooLong() {
        String long1 = "长".repeat(600_000);
        String source = StoreMailings.SOURCE.replace(
                "您的{{vehicle}}该保养了。\n{{#absence}}", "{{vehicle}}{{vehicle}}\n{{#absence}}");
        Mailing mailing = Mailing.of(StoreMailings.ID, Purpose.SERVICE_REMINDER, store.gate, StoreMailings.NOW)
                .letter(StoreMailings.letter("service-due", source))
                .by(LetterForm.LETTER)
                .under(MailingRules.standard().handedOver())
                .build();
        onlyFinding(of(mailing, recipient(1), with(2, data(2).text("vehicle", long1))), MailingReason.TOO_LONG);
    }

    @Test
    void shortMessageOverFiveHundredCharacters() {
        Mailing mailing = store.reminder().by(LetterForm.SMS).build();
        onlyFinding(
                of(mailing, recipient(1), with(2, data(2).text("vehicle", "车".repeat(500)))),
                MailingReason.SMS_TOO_LONG);
    }

    @Test
    void noAddressForAnyForm() {
        Mailing onPaperToo = store.reminder()
                .by(LetterForm.EMAIL, LetterForm.SMS, LetterForm.LETTER)
                .build();
        Recipient nowhere = Recipient.of(customer(2), data(2).build());
        onlyFinding(of(onPaperToo, recipient(1), nowhere), MailingReason.NO_ADDRESS);
    }

    @Test
    void letterThatIsHandedOverNeedsNoAddress() {
        Mailing mailing = store.reminder()
                .by(LetterForm.LETTER)
                .under(MailingRules.standard().handedOver())
                .build();
        PreflightReport report = of(mailing, Recipient.of(customer(2), data(2).build()));
        assertThat(report.totals()).isEqualTo(new MailingTotals(1, 0, Map.of()));
    }

    @Test
    void formThatTheLetterHasNot() {
        String onlySms = "[短信]\n{{salutation}}您的{{vehicle}}该保养了。\n";
        Mailing mailing = Mailing.of(StoreMailings.ID, Purpose.SERVICE_REMINDER, store.gate, StoreMailings.NOW)
                .letter(StoreMailings.letter("service-due", onlySms))
                .by(LetterForm.SMS)
                .build();
        onlyFinding(of(mailing, recipient(1), recipient(2).by(LetterForm.EMAIL)), MailingReason.NO_FORM);
    }

    @Test
    void consentByPurposeAndChannel() {
        store.agrees(customer(1), Purpose.MARKETING, Channel.EMAIL);
        store.agrees(customer(3), Purpose.MARKETING, Channel.SMS);
        store.agrees(customer(2), Purpose.MEMBERSHIP, Channel.EMAIL);
        PreflightReport report = of(store.marketing().build(), recipient(1), recipient(2), recipient(3));
        onlyFinding(report, MailingReason.NOT_CLEARED);
        assertThat(report.totals().emails()).isEqualTo(1);
        assertThat(report.totals().shortMessages())
                .as("the second form, where the first is refused")
                .isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(1);
    }

    @Test
    void addressThatMustNotBeUsed() {
        AddressHashes hashes = address -> Optional.of(new AddressHash(
                StoreMailings.STORE, String.format(Locale.ROOT, "%032x", address.hashCode() & 0xFFFFFFFFL)));
        AddressHash dead = hashes.of(email(2).value()).orElseThrow();
        store.addresses.save(
                SuppressedAddress.suppress(
                                dead,
                                new SuppressionEntry(
                                        SuppressionEntry.Act.SUPPRESSED,
                                        SuppressionReason.HARD_BOUNCE,
                                        Optional.empty(),
                                        StoreMailings.BEFORE,
                                        ConsentTrace.of(ConsentSource.PROVIDER, "mailer")))
                        .orElseThrow(),
                0,
                List.of());
        Recipient inCapitals = with(2, data(2)).at(EmailAddress.of("C2@example.cn"));
        Mailing mailing = store.reminder().hashing(hashes).by(LetterForm.EMAIL).build();
        onlyFinding(of(mailing, recipient(1), inCapitals), MailingReason.NOT_CLEARED);
    }

    @Test
    void charactersThatTheFontHasNot() {
        Mailing mailing = store.reminder()
                .by(LetterForm.LETTER)
                .printedIn(text -> text.contains("𠮷") ? Set.of(0x20BB7) : Set.of())
                .build();
        Recipient rare = recipient(2);
        Recipient named = new Recipient(
                rare.customer(),
                letter -> data(2).to(PersonName.ofSurname("𠮷")).build(),
                rare.language(),
                rare.email(),
                rare.mobile(),
                rare.post(),
                rare.standing(),
                rare.forms());
        PreflightReport report = of(mailing, recipient(1), named, recipient(3));
        onlyFinding(report, MailingReason.MISSING_GLYPHS);
        assertThat(report.missingGlyphs()).containsExactly(Map.entry(0x20BB7, 1L));
        assertThat(of(
                                store.reminder()
                                        .by(LetterForm.EMAIL)
                                        .printedIn(text -> Set.of(65))
                                        .build(),
                                recipient(1))
                        .failed())
                .as("an e-mail is not printed")
                .isZero();
    }

    @Test
    void sameCustomerTwice() {
        PreflightReport report = of(store.reminder().build(), recipient(1), recipient(2), recipient(2));
        onlyFinding(report, MailingReason.SAME_CUSTOMER);
        assertThat(report.ready()).isEqualTo(2);
    }

    @Test
    void whoIsFineTheSecondTimeIsFine() {
        Recipient bad = with(2, data(2).text("vehicle", " "));
        PreflightReport report = of(store.reminder().build(), bad, recipient(2), bad);
        assertThat(report.ready()).isEqualTo(1);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.count(MailingReason.SAME_CUSTOMER)).isEqualTo(1);
    }

    @Test
    void sameAddressTwiceIsNoticedOrSkipped() {
        Recipient wife = recipient(2).at(EmailAddress.of("c1@EXAMPLE.cn"));
        PreflightReport noticed = of(store.reminder().build(), recipient(1), wife);
        onlyFinding(noticed, MailingReason.SHARED_ADDRESS);
        assertThat(noticed.ready()).isEqualTo(2);
        PreflightReport once =
                of(store.reminder().under(MailingRules.standard().once()).build(), recipient(1), wife);
        onlyFinding(once, MailingReason.SAME_ADDRESS);
        assertThat(once.ready()).isEqualTo(1);
    }

    @Test
    void samePhoneTwice() {
        Mailing mailing = store.reminder()
                .by(LetterForm.SMS)
                .under(MailingRules.standard().once())
                .build();
        onlyFinding(of(mailing, recipient(1), recipient(2).at(mobile(1))), MailingReason.SAME_ADDRESS);
    }

    @Test
    void namesThatDifferInCaseAreTwoMailboxes() {
        Recipient other = recipient(2).at(EmailAddress.of("C1@example.cn"));
        assertThat(of(store.reminder().build(), recipient(1), other).findings()).isEmpty();
    }

    @Test
    void segmentsAndCostByBilling() {
        Mailing mailing = store.reminder()
                .by(LetterForm.SMS)
                .at(SmsTariff.standard()
                        .with("+86", SmsBilling.MAINLAND_CHINA, BigMoney.of(CurrencyUnit.of("CNY"), 0.045)))
                .build();
        Recipient abroad = recipient(3).at(PhoneNumber.of("+85291234567"));
        Recipient long2 = with(2, data(2).text("vehicle", "车".repeat(60)));
        PreflightReport report = of(mailing, recipient(1), long2, abroad);
        // 【星河汽车】尊敬的王女士：您的某型轿车该保养了。 has 25 characters; with 60 in place of 4 it has 81, two segments.
        assertThat(report.totals().sms())
                .isEqualTo(Map.of(
                        SmsBilling.MAINLAND_CHINA,
                        new SmsTotal(2, 3, 0, Optional.of(BigMoney.of(CurrencyUnit.of("CNY"), 0.135))),
                        SmsBilling.SEGMENTS,
                        new SmsTotal(1, 1, 1, Optional.empty())));
        assertThat(report.totals().segments()).isEqualTo(4);
        assertThat(report.totals().cost()).contains(BigMoney.of(CurrencyUnit.of("CNY"), 0.135));
    }

    @Test
    void letterIsChosenByClassAndReason() {
        String winBack = StoreMailings.SOURCE.replace("该保养了", "想念您");
        Mailing mailing = store.reminder()
                .letter(StoreMailings.letter("win-back", winBack))
                .choosing(LetterChoice.first(
                                Rule.write("win-back").to("HIGH_VALUE_AT_RISK").because("LONG_ABSENCE"),
                                Rule.writeNothing().to("NO_VALUE"))
                        .otherwise("service-due"))
                .build();
        List<ChosenLetter> asked = new ArrayList<>();
        Recipient atRisk = Recipient.of(customer(1), letter -> {
                    asked.add(letter);
                    return data(1).text("absence", "一年").build();
                })
                .at(email(1))
                .standing(Standing.of("HIGH_VALUE_AT_RISK", "FEW_VISITS", "LONG_ABSENCE"));
        PreflightReport report = of(mailing, atRisk, recipient(2).standing(Standing.of("NO_VALUE")), recipient(3));
        onlyFinding(report, MailingReason.NO_LETTER);
        assertThat(report.ready()).isEqualTo(2);
        assertThat(asked).singleElement().satisfies(letter -> {
            assertThat(letter.stamp().code()).isEqualTo("win-back");
            assertThat(letter.because()).contains("LONG_ABSENCE");
            assertThat(letter.form()).isEqualTo(LetterForm.EMAIL);
            assertThat(letter.asksFor("absence")).isTrue();
            assertThat(letter.asksFor("hotline")).isFalse();
        });
    }

    @Test
    void languageOfTheReaderOrElseOfTheMailing() {
        String english = StoreMailings.SOURCE
                .replace("[主题]", "[Subject]")
                .replace("[称呼]", "[Salutation]")
                .replace("[正文]", "[Body]")
                .replace("[落款]", "[Signature]")
                .replace("[日期]", "[Date]")
                .replace("[短信]", "[SMS]");
        Mailing mailing = store.reminder()
                .letter(StoreMailings.letter("service-due", english, LetterLanguage.EN, 1))
                .build();
        InMemoryLetterOutbox outbox = new InMemoryLetterOutbox();
        StoreMailings.send(
                mailing,
                Recipients.of(List.of(
                        recipient(1).reading(LetterLanguage.EN),
                        recipient(2),
                        recipient(3).reading(LetterLanguage.ZH_HANT))),
                outbox);
        assertThat(List.of(1, 2, 3))
                .extracting(number -> outbox.find(LetterKey.of(StoreMailings.ID, customer(number)))
                        .orElseThrow()
                        .letter()
                        .message()
                        .language())
                .containsExactly(LetterLanguage.EN, LetterLanguage.ZH_HANS, LetterLanguage.ZH_HANS);
    }

    @Test
    void letterThatIsThereInOtherLanguagesOnly() {
        Mailing mailing = store.reminder().in(LetterLanguage.EN).build();
        onlyFinding(
                of(mailing, recipient(1).reading(LetterLanguage.ZH_HANS), recipient(2)), MailingReason.UNKNOWN_LETTER);
    }

    @Test
    void customerOfAnotherStore() {
        CustomerId other = new CustomerId(StoreId.of("4s-8"), "C-2");
        PreflightReport report = of(
                store.reminder().build(),
                recipient(1),
                Recipient.of(other, data(2).build()).at(email(2)));
        assertThat(report.findings())
                .isEqualTo(Map.of(MailingReason.OTHER_STORE, new PreflightFinding(1, List.of(other), Map.of())));
    }

    @Test
    void hostThatThrowsFailsOneRecipient() {
        Recipient broken = Recipient.of(customer(2), letter -> {
                    throw new IllegalStateException("王某2 has no car");
                })
                .at(email(2));
        Mailing mailing = store.reminder().build();
        onlyFinding(of(mailing, recipient(1), broken, recipient(3)), MailingReason.HOST_FAILED);
        SendResult result = StoreMailings.send(mailing, Recipients.of(List.of(broken)), new InMemoryLetterOutbox())
                .get(0);
        assertThat(result.message(Locale.ENGLISH))
                .isEqualTo("Nothing was sent: the host failed to give what was asked of it (IllegalStateException).");
        assertThat(result.toString() + result.message(Locale.CHINESE)).doesNotContain("王某2");
    }

    /** An exception of an anonymous class has no simple name. */
    @Test
    void hostThatThrowsWithoutANameIsToldAllTheSame() {
        Recipient broken = Recipient.of(customer(1), letter -> {
            throw new IllegalStateException("王某1 has no car") {};
        });
        SendResult result = StoreMailings.send(
                        store.reminder().build(),
                        Recipients.of(List.of(broken.at(email(1)))),
                        new InMemoryLetterOutbox())
                .get(0);
        assertThat(result.message(Locale.ENGLISH))
                .isEqualTo("Nothing was sent: the host failed to give what was asked of it (RuntimeException).");
    }

    @Test
    void shareOfFailuresDecides() {
        Recipient bad = with(2, data(2).text("vehicle", " "));
        Mailing strict = store.reminder()
                .under(MailingRules.standard().failingAtMost(0.25))
                .build();
        assertThat(of(strict, recipient(1), bad, recipient(3), recipient(4)).verdict())
                .as("one of four")
                .isEqualTo(PreflightVerdict.MAY_GO);
        assertThat(of(strict, recipient(1), bad, recipient(3)).verdict())
                .as("one of three")
                .isEqualTo(PreflightVerdict.TOO_MANY_FAIL);
        assertThat(strict.preflight(Recipients.of(List.of(recipient(1), bad))).ready())
                .isEmpty();
        assertThat(of(strict).verdict()).isEqualTo(PreflightVerdict.NOBODY);
    }

    @Test
    void skippedAreNoFailures() {
        store.objects(customer(1), Purpose.SERVICE_REMINDER);
        store.objects(customer(2), Purpose.SERVICE_REMINDER);
        Mailing mailing =
                store.reminder().under(MailingRules.standard().failingAtMost(0)).build();
        assertThat(of(mailing, recipient(1), recipient(2), recipient(3)).verdict())
                .isEqualTo(PreflightVerdict.MAY_GO);
    }

    @Test
    void onlyTheFirstAreNamed() {
        Mailing mailing = store.reminder()
                .by(LetterForm.EMAIL)
                .under(MailingRules.standard().showing(2).inPagesOf(3))
                .build();
        List<Recipient> nowhere = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            nowhere.add(Recipient.of(customer(i), data(i).build()));
        }
        assertThat(mailing.preflight(Recipients.of(nowhere)).report().findings().get(MailingReason.NO_ADDRESS))
                .isEqualTo(new PreflightFinding(10, List.of(customer(1), customer(2)), Map.of()));
    }

    @Test
    void pagesThatDoNotEndAreFoundOut() {
        Recipients turning = request -> new Page<>(List.of(), Optional.of("again"));
        assertThat(catchThrowable(() -> store.reminder().build().preflight(turning)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void mailingThatDoesNotHoldTogetherIsNotMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reminder()
                        .choosing(LetterChoice.always("win-back"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        store.reminder().letter(StoreMailings.serviceDue()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reminder()
                        .letter(StoreMailings.letter("win-back", StoreMailings.SOURCE))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reminder().by().build());
    }
}
