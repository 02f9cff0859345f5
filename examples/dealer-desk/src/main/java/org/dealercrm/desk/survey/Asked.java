package org.dealercrm.desk.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.satisfaction.Invitations;
import org.dealercrm.survey.SurveyChannel;
import org.jspecify.annotations.Nullable;

/** Counts who was asked and who was reached by each channel. One whose time to answer is not over is not counted yet. */
public final class Asked {

    private final Map<SurveyChannel, long[]> counts = new EnumMap<>(SurveyChannel.class);
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable LocalDate seen;

    /** Nobody yet. */
    public Asked() {
        // nothing to set
    }

    /**
     * Counts an invitation.
     *
     * @param channel the channel, not null
     * @param reached whether he picked up, opened or received it
     * @param invited the day; null if it is not told
     */
    public void add(SurveyChannel channel, boolean reached, @Nullable LocalDate invited) {
        long[] count = counts.computeIfAbsent(channel, any -> new long[2]);
        count[0]++;
        count[1] += reached ? 1 : 0;
        if (invited != null) {
            first = first == null || invited.isBefore(first) ? invited : first;
            last = last == null || invited.isAfter(last) ? invited : last;
            seen(invited);
        }
    }

    /**
     * Notes a day on which something was still seen.
     *
     * @param day the day, not null
     */
    public void seen(LocalDate day) {
        seen = seen == null || day.isAfter(seen) ? day : seen;
    }

    /**
     * The numbers of each channel.
     *
     * @return never null; empty if no day of an invitation is told, as a rate needs its window
     */
    public Collection<Invitations> invitations() {
        if (first == null) {
            return List.of();
        }
        RateWindow window = new RateWindow(first, Objects.requireNonNull(last));
        return counts.entrySet().stream()
                .map(entry -> new Invitations(
                        entry.getKey(), window, Objects.requireNonNull(seen), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }
}
