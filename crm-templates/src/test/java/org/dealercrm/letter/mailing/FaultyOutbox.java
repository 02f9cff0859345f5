package org.dealercrm.letter.mailing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealercrm.contract.Page;
import org.dealercrm.contract.PageRequest;
import org.dealercrm.letter.EmailMessage;
import org.dealercrm.letter.Letter;
import org.dealercrm.letter.Message;
import org.dealercrm.letter.SmsMessage;
import org.jspecify.annotations.Nullable;

/** An outbox with one fault, as hosts write them; without one it keeps the contract. */
final class FaultyOutbox implements LetterOutbox {

    enum Fault {
        STORES_UNDER_SAME_KEY,
        REPLACES_UNDER_SAME_KEY,
        WAITS_AGAIN_WHEN_PUT_AGAIN,
        FORGETS_THE_DELIVERED,
        FORGETS_THE_FAILED,
        STORES_ALL_OR_NOTHING,
        KEY_IS_THE_CUSTOMER,
        KEY_WITHOUT_STORE,
        IGNORES_ADDRESS,
        ADDRESS_BEFORE_KEY,
        STORES_AT_A_TAKEN_ADDRESS,
        NO_ADDRESS_IS_AN_ADDRESS,
        LOOKS_FOR_ADDRESSES_BEFORE_THE_CALL,
        ANSWERS_IN_THE_ORDER_OF_KEYS,
        CUTS_TEXTS,
        LOSES_EMOJI,
        LOSES_POSTAL_ADDRESS,
        LOSES_HEADERS,
        KEEPS_NO_INSTANT,
        MOVES_OVER_ANYTHING,
        MOVES_OVER_WHAT_IS_TO_COME,
        MOVES_ALL_OR_NONE,
        TELLS_MOVES_THAT_WERE_NOT,
        LOSES_TROUBLE,
        LOSES_ATTEMPTS,
        PAGES_BY_INSERTION,
        PAGES_BY_OFFSET,
        PAGES_FROM_THE_MARK,
        PAGES_WITH_AN_EMPTY_ONE,
        PAGES_WITHOUT_END,
        PAGES_ANY_STATUS,
        PAGES_ANY_MAILING,
        PAGES_NULL,
        COUNTS_ANY_MAILING,
        COUNTS_WAITING_ONLY,
        KNOWS_THE_WAITING_ONLY,
        KNOWS_WHAT_IS_ASKED,
        FINDS_NULL,
        THROWS_AT_SAME_KEY,
        FORGETS_AT_RESTART,
        FORGETS_ADDRESSES_AT_RESTART
    }

    private final @Nullable Fault fault;
    private final Map<String, OutboxEntry> entries = new LinkedHashMap<>();
    private final Set<String> addresses = new HashSet<>();

    FaultyOutbox(@Nullable Fault fault) {
        this.fault = fault;
    }

    FaultyOutbox reopened() {
        FaultyOutbox again = new FaultyOutbox(fault);
        if (fault != Fault.FORGETS_AT_RESTART) {
            again.entries.putAll(entries);
        }
        if (fault != Fault.FORGETS_ADDRESSES_AT_RESTART) {
            again.addresses.addAll(addresses);
        }
        return again;
    }

    private boolean has(Fault one) {
        return fault == one;
    }

    private String rowOf(OutboxLetter letter) {
        if (has(Fault.KEY_IS_THE_CUSTOMER)) {
            return letter.customer().toString();
        }
        return has(Fault.KEY_WITHOUT_STORE)
                ? letter.mailing().value() + "/" + letter.customer().value()
                : letter.key().value();
    }

    @Override
    public List<PutResult> put(List<ClearedLetter> letters) {
        if (has(Fault.STORES_ALL_OR_NOTHING)
                && letters.stream().anyMatch(cleared -> entries.containsKey(rowOf(cleared.letter())))) {
            return letters.stream().map(cleared -> PutResult.ALREADY_THERE).toList();
        }
        Set<String> before = Set.copyOf(addresses);
        List<ClearedLetter> order = new ArrayList<>(letters);
        if (has(Fault.ANSWERS_IN_THE_ORDER_OF_KEYS)) {
            order.sort(Comparator.comparing(cleared -> cleared.letter().key()));
        }
        List<PutResult> answers = new ArrayList<>();
        order.forEach(cleared -> answers.add(put(cleared.letter(), before)));
        return answers;
    }

    private PutResult put(OutboxLetter letter, Set<String> addressesBefore) {
        String row = rowOf(letter);
        String address =
                letter.onceAt().map(AddressKey::value).orElse(has(Fault.NO_ADDRESS_IS_AN_ADDRESS) ? "none" : "");
        Set<String> looked = has(Fault.LOOKS_FOR_ADDRESSES_BEFORE_THE_CALL) ? addressesBefore : addresses;
        boolean taken = !address.isEmpty() && looked.contains(address) && !has(Fault.IGNORES_ADDRESS);
        if (taken && has(Fault.ADDRESS_BEFORE_KEY)) {
            return PutResult.ADDRESS_TAKEN;
        }
        OutboxEntry there = entries.get(row);
        if (there != null && !isForgotten(there)) {
            return again(row, letter, there);
        }
        if (taken && !has(Fault.STORES_AT_A_TAKEN_ADDRESS)) {
            return PutResult.ADDRESS_TAKEN;
        }
        addresses.add(address);
        entries.put(row, new OutboxEntry(kept(letter), Delivery.waiting(at(letter))));
        return taken ? PutResult.ADDRESS_TAKEN : PutResult.STORED;
    }

    private boolean isForgotten(OutboxEntry entry) {
        DeliveryStatus status = entry.delivery().status();
        return (has(Fault.FORGETS_THE_DELIVERED) && status == DeliveryStatus.DELIVERED)
                || (has(Fault.FORGETS_THE_FAILED) && status == DeliveryStatus.FAILED);
    }

    private PutResult again(String row, OutboxLetter letter, OutboxEntry there) {
        if (has(Fault.THROWS_AT_SAME_KEY)) {
            throw new IllegalStateException("unique key");
        }
        if (has(Fault.REPLACES_UNDER_SAME_KEY)) {
            entries.put(row, new OutboxEntry(letter, there.delivery()));
        } else if (has(Fault.WAITS_AGAIN_WHEN_PUT_AGAIN)) {
            entries.put(row, new OutboxEntry(there.letter(), Delivery.waiting(at(letter))));
        }
        return has(Fault.STORES_UNDER_SAME_KEY) ? PutResult.STORED : PutResult.ALREADY_THERE;
    }

    private Instant at(OutboxLetter letter) {
        return has(Fault.KEEPS_NO_INSTANT) ? Instant.EPOCH : letter.clearance().at();
    }

    private OutboxLetter kept(OutboxLetter letter) {
        Destination to = letter.to();
        if (has(Fault.LOSES_POSTAL_ADDRESS) && to instanceof Destination.OnPaper) {
            to = new Destination.OnPaper(Optional.empty());
        }
        return new OutboxLetter(
                letter.mailing(),
                letter.customer(),
                letter.onceAt(),
                letter.stamp(),
                letter.clearance(),
                kept(letter.message()),
                to);
    }

    private Message kept(Message message) {
        if (message instanceof Letter letter) {
            return new Letter(
                    letter.language(),
                    letter.title(),
                    letter.salutation(),
                    letter.body().stream().map(this::kept).toList(),
                    letter.closing(),
                    letter.signature(),
                    letter.date());
        }
        if (message instanceof EmailMessage email) {
            return new EmailMessage(
                    email.language(),
                    kept(email.subject()),
                    kept(email.text()),
                    kept(email.html()),
                    has(Fault.LOSES_HEADERS) ? List.of() : email.headers());
        }
        return message instanceof SmsMessage sms ? new SmsMessage(sms.language(), kept(sms.text())) : message;
    }

    private String kept(String text) {
        if (has(Fault.CUTS_TEXTS)) {
            return text.substring(0, Math.min(text.length(), 4_000));
        }
        return has(Fault.LOSES_EMOJI) ? text.replaceAll("[^\\u0000-\\uFFFF]", "?") : text;
    }

    @Override
    public Set<LetterKey> known(List<LetterKey> keys) {
        if (has(Fault.KNOWS_WHAT_IS_ASKED)) {
            return Set.copyOf(keys);
        }
        Set<LetterKey> known = entries.values().stream()
                .filter(entry ->
                        !has(Fault.KNOWS_THE_WAITING_ONLY) || entry.delivery().status() == DeliveryStatus.WAITING)
                .map(entry -> entry.letter().key())
                .collect(Collectors.toSet());
        known.retainAll(keys);
        return known;
    }

    @Override
    @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
    public Optional<OutboxEntry> find(LetterKey key) {
        if (has(Fault.FINDS_NULL)) {
            return null;
        }
        return entries.values().stream()
                .filter(entry -> entry.letter().key().equals(key))
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway")
    public Page<OutboxEntry> page(MailingId mailing, DeliveryStatus status, PageRequest request) {
        if (has(Fault.PAGES_NULL)) {
            return null;
        }
        List<OutboxEntry> all = new ArrayList<>(entries.values());
        all.removeIf(entry ->
                !has(Fault.PAGES_ANY_MAILING) && !entry.letter().mailing().equals(mailing));
        all.removeIf(entry -> !has(Fault.PAGES_ANY_STATUS) && entry.delivery().status() != status);
        if (!has(Fault.PAGES_BY_INSERTION)) {
            all.sort(Comparator.comparing(entry -> entry.letter().key()));
        }
        int from = from(all, request.after());
        int to = Math.min(all.size(), from + request.size());
        boolean more = to < all.size() || (has(Fault.PAGES_WITH_AN_EMPTY_ONE) && to > from);
        if (has(Fault.PAGES_WITHOUT_END) && !all.isEmpty()) {
            return new Page<>(all.subList(0, Math.min(all.size(), request.size())), Optional.of("0"));
        }
        String mark = to == 0
                ? ""
                : has(Fault.PAGES_BY_OFFSET)
                        ? Integer.toString(to)
                        : all.get(to - 1).letter().key().value();
        return new Page<>(all.subList(from, to), more ? Optional.of(mark) : Optional.empty());
    }

    private int from(List<OutboxEntry> all, Optional<String> mark) {
        if (mark.isEmpty()) {
            return 0;
        }
        if (has(Fault.PAGES_BY_OFFSET)) {
            return Math.min(all.size(), Integer.parseInt(mark.get()));
        }
        if (has(Fault.PAGES_BY_INSERTION)) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).letter().key().value().equals(mark.get())) {
                    return i + 1;
                }
            }
        }
        int from = 0;
        while (from < all.size()
                && all.get(from).letter().key().value().compareTo(mark.get())
                        < (has(Fault.PAGES_FROM_THE_MARK) ? 0 : 1)) {
            from++;
        }
        return from;
    }

    @Override
    public Set<LetterKey> move(List<OutboxMove> moves) {
        if (has(Fault.MOVES_ALL_OR_NONE) && !moves.stream().allMatch(this::fits)) {
            return Set.of();
        }
        Set<LetterKey> moved = new HashSet<>();
        for (OutboxMove move : moves) {
            boolean fits = fits(move);
            if (fits) {
                String row = rowOf(find(move.key()).orElseThrow().letter());
                entries.put(row, new OutboxEntry(find(move.key()).orElseThrow().letter(), kept(move.to())));
            }
            if (fits || has(Fault.TELLS_MOVES_THAT_WERE_NOT)) {
                moved.add(move.key());
            }
        }
        return moved;
    }

    private boolean fits(OutboxMove move) {
        int named = move.to().moves() - 1;
        return find(move.key())
                .map(entry -> entry.delivery().moves())
                .filter(moves -> has(Fault.MOVES_OVER_ANYTHING)
                        || (has(Fault.MOVES_OVER_WHAT_IS_TO_COME) ? moves <= named : moves == named))
                .isPresent();
    }

    private Delivery kept(Delivery delivery) {
        return new Delivery(
                delivery.status(),
                delivery.moves(),
                has(Fault.LOSES_ATTEMPTS) ? 0 : delivery.attempts(),
                delivery.at(),
                has(Fault.LOSES_TROUBLE) ? Optional.empty() : delivery.trouble());
    }

    @Override
    public OutboxCounts counts(MailingId mailing) {
        return new OutboxCounts(
                count(mailing, DeliveryStatus.WAITING),
                has(Fault.COUNTS_WAITING_ONLY) ? 0 : count(mailing, DeliveryStatus.UNDER_WAY),
                has(Fault.COUNTS_WAITING_ONLY) ? 0 : count(mailing, DeliveryStatus.DELIVERED),
                has(Fault.COUNTS_WAITING_ONLY) ? 0 : count(mailing, DeliveryStatus.FAILED));
    }

    private long count(MailingId mailing, DeliveryStatus status) {
        return entries.values().stream()
                .filter(entry -> entry.delivery().status() == status)
                .filter(entry -> has(Fault.COUNTS_ANY_MAILING)
                        || entry.letter().mailing().equals(mailing))
                .count();
    }
}
