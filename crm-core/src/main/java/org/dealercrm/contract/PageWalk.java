package org.dealercrm.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Follows the marks of a listing to its end and notes what is wrong with the pages as such. */
final class PageWalk<A> {

    private final String what;
    private final int size;
    private final int mostPages;
    private final List<Versioned<A>> items = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    PageWalk(String what, int size, int mostItems) {
        this.what = what;
        this.size = size;
        // One page more than a right listing has, so that a trailing empty page is seen as such.
        this.mostPages = mostItems / size + 2;
    }

    List<Versioned<A>> items() {
        return items;
    }

    List<String> violations() {
        return violations;
    }

    void from(Optional<String> mark, Function<PageRequest, Page<Versioned<A>>> listing) {
        Optional<String> after = mark;
        for (int pages = 0; pages < mostPages; pages++) {
            Page<Versioned<A>> page = listing.apply(new PageRequest(size, after));
            if (ContractTrial.isNull(page)) {
                violations.add(what + " answers a page, never null; found null.");
                return;
            }
            take(page, after);
            after = page.next();
            if (after.isEmpty()) {
                return;
            }
        }
        violations.add(what + " comes to an end; after " + mostPages + " pages there was still a mark.");
    }

    private void take(Page<Versioned<A>> page, Optional<String> after) {
        int found = page.items().size();
        if (found > size) {
            violations.add(what + " has " + size + " items at most; found " + found + ".");
        }
        if (after.isPresent() && found == 0) {
            violations.add(what + " has a mark only if something follows; an empty page followed.");
        }
        items.addAll(page.items());
    }
}
