package org.dealercrm.desk.mailing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.customer.Customer;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.desk.store.JdbcStore;
import org.dealercrm.desk.store.StoredReader;
import org.dealercrm.letter.LetterForm;
import org.dealercrm.letter.mailing.Recipient;
import org.dealercrm.letter.mailing.Recipients;
import org.dealercrm.letter.mailing.Standing;
import org.dealercrm.party.PhoneNumber;

/** All customers of a store as recipients, read page by page. */
public final class StoreRecipients implements Recipients {

    private final JdbcStore database;
    private final ReaderContent content;
    private final Function<CustomerId, Standing> standings;

    /**
     * The customers of a store.
     *
     * @param database the database, not null
     * @param content what is written to them, not null
     * @param standings how each stands, not null
     */
    public StoreRecipients(JdbcStore database, ReaderContent content, Function<CustomerId, Standing> standings) {
        this.database = database;
        this.content = content;
        this.standings = standings;
    }

    @Override
    public Page<Recipient> page(PageRequest request) {
        Page<StoredReader> page = database.readers(content.dealership(), content.day(), request);
        List<Recipient> items = page.items().stream().map(this::recipient).toList();
        return new Page<>(items, page.next());
    }

    private Recipient recipient(StoredReader reader) {
        Customer customer = reader.customer();
        return new Recipient(
                customer.id(),
                letter -> content.of(reader, letter),
                Optional.empty(),
                customer.emails().stream().findFirst(),
                customer.phones().stream()
                        .filter(StoreRecipients::takesShortMessages)
                        .findFirst(),
                customer.address(),
                standings.apply(customer.id()),
                List.<LetterForm>of());
    }

    /** In mainland China the numbers of mobiles can be told from others; elsewhere each may be one. */
    private static boolean takesShortMessages(PhoneNumber number) {
        return !number.value().startsWith("+86")
                || PhoneNumber.ofChineseMobile(number.value()).isPresent();
    }
}
