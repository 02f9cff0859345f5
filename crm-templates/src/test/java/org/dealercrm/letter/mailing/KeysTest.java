package org.dealercrm.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dealercrm.letter.mailing.StoreMailings.STORE;
import static org.dealercrm.letter.mailing.StoreMailings.customer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dealercrm.customer.CustomerId;
import org.dealercrm.dealership.StoreId;
import org.dealercrm.party.EmailAddress;
import org.junit.jupiter.api.Test;

/** Keys stay the same for ever, since the outboxes of hosts hold them; the vectors were counted with another program's SHA-256. */
class KeysTest {

    @Test
    void keyOfALetter() {
        assertThat(LetterKey.of(StoreMailings.ID, customer(1)).value())
                .isEqualTo("40134ee6ab995e3319715d4d103cb549640ae080ebcf321d207e0e351e4eb44f");
        assertThat(LetterKey.of(new MailingId(STORE, "活动"), new CustomerId(STORE, "客户"))
                        .value())
                .isEqualTo("17d2032708ee138d321945e900b8320716f9f8f316837dcd7f06ad64ab56d064");
    }

    @Test
    void keyOfAnAddress() {
        assertThat(AddressKey.of(StoreMailings.ID, EmailAddress.of("c1@EXAMPLE.CN"))
                        .value())
                .isEqualTo("7e68f7952b607ef8e2360c49d395d0fe6721604162dfbfdd0b980ef0950e79c9");
        assertThat(AddressKey.of(StoreMailings.ID, StoreMailings.mobile(1)).value())
                .isEqualTo("81a26af4f49da992dfbe75b87fd331d72e483fbeaf91c307193aaf0426e99617");
        assertThat(AddressKey.of(StoreMailings.ID, StoreMailings.mobile(1)).toString())
                .isEqualTo("4s-7/81a26af4…");
    }

    @Test
    void customerOfAnotherStoreHasNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterKey.of(StoreMailings.ID, new CustomerId(StoreId.of("4s-8"), "C-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new LetterKey(STORE, "C-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailingId(STORE, " x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailingId(STORE, "2026-11\nthanks"));
    }

    /** Wherever the border between two words lies, the keys differ. */
    @Property
    void wordsDoNotRunTogether(@ForAll @StringLength(min = 2, max = 30) String word) {
        String ids = word.strip().isEmpty() ? "ab" : word.replaceAll("\\s", "x");
        Set<String> keys = new HashSet<>();
        for (int cut = 1; cut < ids.length(); cut++) {
            if (Character.isLowSurrogate(ids.charAt(cut))) {
                continue;
            }
            keys.add(KeyDigest.of(ids.substring(0, cut), ids.substring(cut)));
            keys.add(KeyDigest.of(ids.substring(0, cut), ids.substring(cut), ""));
        }
        long cuts = ids.chars()
                .skip(1)
                .filter(c -> !Character.isLowSurrogate((char) c))
                .count();
        assertThat(keys).hasSize((int) cuts * 2);
    }

    @Property
    void seenHashesAreASet(@ForAll List<@StringLength(max = 6) String> words) {
        SeenHashes seen = new SeenHashes();
        Set<String> set = new HashSet<>();
        for (String word : words) {
            assertThat(seen.contains(word)).isEqualTo(set.contains(word));
            assertThat(seen.add(word)).isEqualTo(set.add(word));
            assertThat(seen.contains(word)).isTrue();
        }
    }

    @Test
    void seenHashesGrow() {
        SeenHashes seen = new SeenHashes();
        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.add("C-" + i)).isTrue();
        }
        for (int i = 0; i < 200_000; i += 997) {
            assertThat(seen.add("C-" + i)).isFalse();
        }
        assertThat(seen.contains("C-200000")).isFalse();
    }
}
