package org.dealercrm.scoring.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dealercrm.scoring.wording.Language;

/**
 * Where one customer stands on a day by the trade's clock.
 *
 * @param asOf the day, itself included, not null
 * @param state his state at the end of the day, not null
 * @param since the day on which he came into it, not after the day; empty only for a departure of which the day is not known
 * @param ifSilent what comes next if he stays silent; empty if nothing does, as for the lost and the departed
 * @param reactivations how often he came again after he was lost, not negative
 * @param policy by which lengths of silence, not null
 */
public record LossStanding(
        LocalDate asOf,
        LossState state,
        Optional<LocalDate> since,
        Optional<Change> ifSilent,
        int reactivations,
        LossPolicy policy) {

    /**
     * A change of state to come.
     *
     * @param day the day on which it comes, after the day of the standing, not null
     * @param to the state he will be in, not null
     */
    public record Change(LocalDate day, LossState to) {

        /** Checks the parts. */
        public Change {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(to, "to");
        }
    }

    /** Checks the parts. */
    public LossStanding {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(ifSilent, "ifSilent");
        Objects.requireNonNull(policy, "policy");
        if (reactivations < 0) {
            throw new IllegalArgumentException("Reactivations are not negative, found " + reactivations);
        }
    }

    /**
     * The standing in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return for example {@code under management since 2025-03-08; without a visit, loss warning on 2026-02-08}, never null
     */
    public String sentence(Locale locale) {
        boolean chinese = Language.isChinese(locale);
        String name = state.displayName(locale);
        String said = since.map(day -> chinese ? "自 " + day + " 起" + name : name + " since " + day)
                .orElse(name);
        String next = ifSilent.map(change -> chinese
                        ? "；若不到店，" + change.day() + " 转为" + change.to().displayName(locale)
                        : "; without a visit, " + change.to().displayName(locale) + " on " + change.day())
                .orElse("");
        return said + next;
    }
}
