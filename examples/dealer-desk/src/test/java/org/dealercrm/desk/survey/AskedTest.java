package org.dealercrm.desk.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealercrm.scoring.rates.RateWindow;
import org.dealercrm.scoring.satisfaction.Invitations;
import org.dealercrm.survey.SurveyChannel;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void channelsAreCountedApartInOneWindow() {
        Asked asked = new Asked();
        asked.add(SurveyChannel.ONLINE, false, DAY.plusDays(4));
        asked.add(SurveyChannel.TELEPHONE, true, DAY);
        asked.add(SurveyChannel.TELEPHONE, false, null);
        asked.seen(DAY.plusDays(9));
        asked.seen(DAY.plusDays(2));

        RateWindow window = new RateWindow(DAY, DAY.plusDays(4));
        assertThat(asked.invitations())
                .containsExactlyInAnyOrder(
                        new Invitations(SurveyChannel.TELEPHONE, window, DAY.plusDays(9), 2, 1),
                        new Invitations(SurveyChannel.ONLINE, window, DAY.plusDays(9), 1, 0));
    }

    @Test
    void withoutTheDayOfAnInvitationThereIsNoRate() {
        Asked asked = new Asked();
        assertThat(asked.invitations()).isEmpty();
        asked.add(SurveyChannel.MAIL, true, null);
        asked.seen(DAY);
        assertThat(asked.invitations()).isEmpty();
    }

    @Property
    void theOrderOfInvitationsChangesNothing(
            @ForAll @Size(max = 20) List<@IntRange(max = 30) Integer> days, @ForAll long seed) {
        List<Integer> other = new ArrayList<>(days);
        Collections.shuffle(other, new Random(seed));
        assertThat(of(other)).containsExactlyInAnyOrderElementsOf(of(days));
        assertThat(of(days).stream().mapToLong(Invitations::asked).sum()).isEqualTo(days.size());
    }

    private static List<Invitations> of(List<Integer> days) {
        Asked asked = new Asked();
        days.forEach(day -> asked.add(SurveyChannel.values()[day % 4], day % 3 == 0, DAY.plusDays(day)));
        return List.copyOf(asked.invitations());
    }
}
