package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/** One walk over all recipients. */
final class RecipientWalk {

    private final Recipients recipients;
    private final int size;
    private Optional<String> mark = Optional.empty();
    private boolean ended;

    RecipientWalk(Recipients recipients, int size) {
        this.recipients = recipients;
        this.size = size;
    }

    boolean hasNext() {
        return !ended;
    }

    List<Recipient> next() {
        Page<Recipient> page = recipients.page(new PageRequest(size, mark));
        ended = page.next().isEmpty();
        if (!ended && page.next().equals(mark)) {
            throw new IllegalStateException("The recipients answer the same mark again; the walk would not end");
        }
        mark = page.next();
        return page.items();
    }
}
