package org.dealercrm.desk.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealercrm.consent.Purpose;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.contract.Versioned;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.json.JsonDocument;
import org.dealercrm.desk.mail.SetValues;
import org.dealercrm.desk.mailing.PreflightFile;
import org.dealercrm.desk.mailing.StoreMailing;
import org.dealercrm.desk.report.StoreAnalysis;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.store.StoredDelivery;
import org.dealercrm.letter.LetterData;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.LetterLanguage;
import org.dealercrm.letter.LetterVariables;
import org.dealercrm.letter.catalog.LetterKind;
import org.dealercrm.letter.catalog.ThankYouLetter;
import org.dealercrm.letter.catalog.WinBackLetter;
import org.dealercrm.letter.mailing.LetterChoice;
import org.dealercrm.letter.mailing.Mailing;
import org.dealercrm.letter.mailing.MailingListener;
import org.dealercrm.letter.mailing.MailingRules;
import org.dealercrm.letter.mailing.Preflight;
import org.dealercrm.letter.mailing.Recipient;
import org.dealercrm.letter.mailing.Recipients;
import org.dealercrm.letter.mailing.Standing;
import org.dealercrm.scoring.retention.CustomerScores;
import org.dealercrm.scoring.retention.RetentionClass;
import org.dealercrm.vehicle.Vehicle;

/**
 * The mailings of a simulated store, each by the whole way from the preflight through the consent gate and the outbox into files: thanks
 * (感谢信) to everyone to whom a car was delivered within the last month, and the win-back letter to some of the customers of high value
 * who are at risk, as far as they have agreed to marketing.
 */
final class DemoLetters {

    private static final int DAYS = 30;
    private static final int AT_RISK = 200;
    private static final LetterLanguage LANGUAGE = LetterLanguage.ZH_HANS;
    private static final String SIGNATORY = "（模拟）";

    private static final String ACHIEVEMENT = "过去一年，又有许多家庭选择了这一品牌（模拟）";

    private final JdbcStore database;
    private final StoreId store;
    private final LocalDate today;
    private final DemoFolder folder;
    private final PrintWriter err;

    private DemoLetters(JdbcStore database, StoreId store, LocalDate today, DemoFolder folder, PrintWriter err) {
        this.database = database;
        this.store = store;
        this.today = today;
        this.folder = folder;
        this.err = err;
    }

    /**
     * How many messages were written.
     *
     * @param thanks letters of thanks
     * @param winBack letters and short messages to customers at risk
     */
    record Written(long thanks, long winBack) {}

    static Written write(
            JdbcStore database, StoreAnalysis analysis, StoreId store, DemoFolder folder, PrintWriter err) {
        DemoLetters letters = new DemoLetters(database, store, analysis.asOf(), folder, err);
        return new Written(letters.thanks(), letters.winBack(analysis.result().scores()));
    }

    private long thanks() {
        MailingSetup setup = setup("demo-thank-you");
        Map<CustomerId, String> names = new HashMap<>();
        List<Recipient> recipients = new ArrayList<>();
        for (StoredDelivery delivery : database.deliveries(store, today.minusDays(DAYS - 1), today)) {
            String name = "thank-you-" + delivery.customer().value() + "-"
                    + delivery.vehicle().value();
            recipient(setup, delivery)
                    .filter(buyer -> names.putIfAbsent(buyer.customer(), name) == null)
                    .ifPresent(recipients::add);
        }
        Mailing.Builder mailing = setup.mailing(Purpose.SATISFACTION)
                .letter(setup.editions(LANGUAGE, true).inForce(LetterKind.THANK_YOU_AFTER_PURCHASE));
        return send("thank-you", setup, mailing.by(LetterForm.LETTER), Recipients.of(recipients), names);
    }

    private Optional<Recipient> recipient(MailingSetup setup, StoredDelivery delivery) {
        Optional<Customer> buyer =
                database.customers().find(delivery.customer()).map(Versioned::aggregate);
        Optional<Vehicle> car = database.vehicles().find(delivery.vehicle()).map(Versioned::aggregate);
        return buyer.flatMap(reader -> car.map(vehicle -> {
            Recipient recipient = Recipient.of(reader.id(), data(setup, reader, vehicle));
            return reader.address().map(recipient::at).orElse(recipient);
        }));
    }

    private LetterData data(MailingSetup setup, Customer buyer, Vehicle car) {
        return LetterData.builder()
                .to(buyer.name())
                .from(setup.dealership())
                .text(ThankYouLetter.BRAND, car.model().brand())
                .text(ThankYouLetter.MODELS, modelOf(car))
                .text(ThankYouLetter.ACHIEVEMENT, ACHIEVEMENT)
                .text(LetterVariables.SIGNATORY, SIGNATORY)
                .on(today)
                .build();
    }

    /** The model as it is said behind its brand. */
    private static String modelOf(Vehicle car) {
        String model = car.model().model();
        String brand = car.model().brand() + " ";
        return model.startsWith(brand) ? model.substring(brand.length()) : model;
    }

    private long winBack(CustomerScores scores) {
        MailingSetup setup = setup("demo-win-back");
        Map<String, RetentionClass> classes = new HashMap<>();
        for (int row = 0; row < scores.size(); row++) {
            classes.put(scores.customerId(row), scores.retentionClass(row));
        }
        SetValues set = SetValues.of(
                List.of(
                        LetterVariables.SIGNATORY + "=" + SIGNATORY,
                        WinBackLetter.COUPON_VALUE + "=" + setup.dealership().currency() + " 200",
                        WinBackLetter.COUPON_VALID_UNTIL + "=" + today.plusMonths(2)),
                List.of(LetterKind.WIN_BACK_AT_RISK.schema()));
        Recipients all = setup.recipients(
                set,
                Optional.empty(),
                customer -> Optional.ofNullable(classes.get(customer.value()))
                        .map(each -> Standing.of(each.name()))
                        .orElse(Standing.unknown()));
        Map<CustomerId, String> names = new HashMap<>();
        List<Recipient> atRisk = atRisk(all);
        atRisk.forEach(
                each -> names.put(each.customer(), "win-back-" + each.customer().value()));
        Mailing.Builder mailing = setup.mailing(Purpose.MARKETING)
                .letter(setup.editions(LANGUAGE, true).inForce(LetterKind.WIN_BACK_AT_RISK))
                .choosing(LetterChoice.first(LetterChoice.Rule.write(LetterKind.WIN_BACK_AT_RISK.code())
                        .to(RetentionClass.HIGH_VALUE_AT_RISK.name())))
                .by(LetterForm.LETTER, LetterForm.SMS);
        return send("win-back", setup, mailing, Recipients.of(atRisk), names);
    }

    /** The first of them; the walk ends when there are enough, so that a large store takes no longer. */
    private static List<Recipient> atRisk(Recipients all) {
        Standing asked = Standing.of(RetentionClass.HIGH_VALUE_AT_RISK.name());
        List<Recipient> found = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Page<Recipient> page = all.page(new PageRequest(1_000, mark));
            page.items().stream()
                    .filter(each -> each.standing().equals(asked))
                    .limit(AT_RISK - found.size())
                    .forEach(found::add);
            mark = page.next();
        } while (mark.isPresent() && found.size() < AT_RISK);
        return found;
    }

    private MailingSetup setup(String id) {
        return MailingSetup.of(database, store, id, today);
    }

    private long send(
            String name,
            MailingSetup setup,
            Mailing.Builder mailing,
            Recipients recipients,
            Map<CustomerId, String> names) {
        Preflight preflight =
                mailing.under(MailingRules.standard().failingAtMost(1)).build().preflight(recipients);
        JsonDocument.write(folder.mailing(name + "-preflight.json"), PreflightFile.asMap(preflight.report()));
        if (preflight.ready().isEmpty()) {
            return 0;
        }
        StoreMailing.Done done = setup.sending(new DemoCarrier(folder.letters(), names))
                .send(
                        preflight.ready().get(),
                        recipients,
                        folder.mailing(name + "-results.csv"),
                        MailingListener.silent(),
                        setup.at());
        err.println(name + " letters: " + done.outcome().counts().sent() + " written, "
                + done.outcome().counts().skipped() + " skipped, "
                + done.outcome().counts().failed() + " could not be written.");
        return done.counts().delivered();
    }
}
