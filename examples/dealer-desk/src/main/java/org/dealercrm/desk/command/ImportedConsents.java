package org.dealercrm.desk.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealercrm.consent.CustomerConsent;
import org.dealercrm.consent.InMemoryCustomerConsents;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.desk.contact.ConsentBook;
import org.dealercrm.desk.csv.ConsentsFile;
import org.dealercrm.desk.csv.TableFile;
import picocli.CommandLine;

/**
 * What a file of consents brings into a database, and what there is to tell of it.
 *
 * @param given whether there is a file
 * @param book what it says
 * @param otherPurposes how many of its rows are passed over
 */
record ImportedConsents(boolean given, ConsentBook book, int otherPurposes) {

    static ImportedConsents read(Optional<TableFile> file, StoreId store, Optional<LocalDate> saidOn, ZoneId zone) {
        ConsentsFile.Dated dated = file.map(each -> ConsentsFile.readDated(each, store, saidOn, zone))
                .orElseGet(() -> new ConsentsFile.Dated(new InMemoryCustomerConsents(), 0));
        return new ImportedConsents(file.isPresent(), new ConsentBook(dated.records(), store), dated.otherPurposes());
    }

    void tell(ConsentBook.Added added, Predicate<CustomerId> known, CommandLine line) {
        if (!given) {
            return;
        }
        line.getOut()
                .println("Consents: " + added.entries() + " entries for " + added.customers() + " customers added, "
                        + added.unchanged() + " there already or over when they were said.");
        if (otherPurposes > 0) {
            line.getErr().println("Rows of consents for other purposes, passed over: " + otherPurposes + ".");
        }
        long strangers = book.all().stream()
                .map(CustomerConsent::customer)
                .filter(known.negate())
                .count();
        if (strangers > 0) {
            line.getErr()
                    .println("Customers of the consents whom the store does not have: " + strangers
                            + "; what they said is kept for the day on which it has them.");
        }
    }
}
