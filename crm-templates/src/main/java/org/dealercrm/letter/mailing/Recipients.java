package org.dealercrm.letter.mailing;

import java.util.List;
import java.util.Optional;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;

/**
 * Whom a mailing goes to, page by page, so that a hundred thousand of them are never in memory at once. They are walked twice,
 * for the preflight and for the sending, and once more whenever a sending goes on after it broke off; each walk begins at the
 * first page.
 *
 * <p>The order does not matter for who gets what. Who stands there twice gets one message.
 */
@FunctionalInterface
public interface Recipients {

    /**
     * A page of the recipients.
     *
     * @param request how many at most, and after which mark, not null
     * @return the page, never null
     */
    Page<Recipient> page(PageRequest request);

    /**
     * Recipients who are in memory already.
     *
     * @param all the recipients, not null; copied
     * @return the recipients, never null
     */
    static Recipients of(List<Recipient> all) {
        List<Recipient> copy = List.copyOf(all);
        return request -> {
            int from = request.after().map(Integer::parseInt).orElse(0);
            int to = Math.min(copy.size(), from + request.size());
            return new Page<>(
                    copy.subList(from, to), to < copy.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
        };
    }
}
