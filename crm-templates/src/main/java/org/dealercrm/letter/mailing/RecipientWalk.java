package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/**
 * One walk over all recipients. It ends also if their marks lead back: R. P. Brent, An improved Monte Carlo factorization
 * algorithm, BIT 20 (1980), finds any cycle with one mark kept, after at most some four times as many pages as differ.
 */
final class RecipientWalk {

    private final Recipients recipients;
    private final int size;
    private Optional<String> mark = Optional.empty();
    /** The mark to which a cycle has to come back. */
    private Optional<String> kept = Optional.empty();

    private long pagesSinceKept;
    private long pagesToKeepNext = 1;
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
        if (!ended) {
            requireOnward(page.next());
        }
        mark = page.next();
        return page.items();
    }

    private void requireOnward(Optional<String> next) {
        if (next.equals(kept)) {
            throw new IllegalStateException("The recipients answer the same mark again; the walk would not end");
        }
        pagesSinceKept++;
        if (pagesSinceKept == pagesToKeepNext) {
            kept = next;
            pagesSinceKept = 0;
            pagesToKeepNext *= 2;
        }
    }
}
