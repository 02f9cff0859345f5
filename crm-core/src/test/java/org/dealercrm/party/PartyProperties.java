package org.dealercrm.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class PartyProperties {

    @Property
    void phoneNumberReadsBackAsTheSame(@ForAll @LongRange(min = 10_000_000L, max = 999_999_999_999_999L) long digits) {
        PhoneNumber number = PhoneNumber.of("+" + digits);
        assertThat(PhoneNumber.parse(number.value())).contains(number);
        assertThat(number.toString()).doesNotContain(String.valueOf(digits));
    }

    @Property
    void chineseMobileReadsBackFromItsInternationalForm(
            @ForAll @LongRange(min = 13_000_000_000L, max = 19_999_999_999L) long digits) {
        PhoneNumber number = PhoneNumber.ofChineseMobile(String.valueOf(digits)).orElseThrow();
        assertThat(number.value()).isEqualTo("+86" + digits);
        assertThat(PhoneNumber.ofChineseMobile(number.value())).contains(number);
    }

    @Property
    void textIsAnE164NumberOrNone(@ForAll @Chars({'+', '0', '1', '9', ' '}) @StringLength(max = 18) String text) {
        assertThat(PhoneNumber.parse(text).isPresent()).isEqualTo(text.matches("\\+[1-9][0-9]{7,14}"));
    }

    @Property
    void noAddressHoldsALineBreak(
            @ForAll("addresses") String address, @ForAll @IntRange(max = 60) int place, @ForAll boolean cr) {
        int at = Math.min(place, address.length());
        String broken = address.substring(0, at) + (cr ? "\r" : "\n") + address.substring(at);
        assertThat(EmailAddress.parse(address)).isPresent();
        assertThat(EmailAddress.parse(broken)).isEmpty();
    }

    @Property
    void addressReadsBackAsTheSame(@ForAll("addresses") String address) {
        EmailAddress read = EmailAddress.of(address);
        assertThat(EmailAddress.of(read.value())).isEqualTo(read);
        assertThat(read.localPart() + "@" + read.domain()).isEqualTo(read.value());
        assertThat(EmailAddress.of(read.localPart() + "@" + read.domain().toUpperCase(Locale.ROOT)))
                .isEqualTo(read);
    }

    @Property
    void chineseNameIsSurnameThenGivenName(
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 1, max = 3) String surname,
            @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 1, max = 3) String given) {
        PersonName name = PersonName.of(surname, given);
        assertThat(name.fullName()).isEqualTo(surname + given);
        assertThat(name.script()).isEqualTo(NameScript.HAN);
        assertThat(name.toString()).doesNotContain(surname).doesNotContain(given);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> atoms =
                Arbitraries.strings().withChars("abcXYZ019_+-").ofMinLength(1).ofMaxLength(10);
        Arbitrary<String> labels =
                Arbitraries.strings().withChars("abcXYZ019").ofMinLength(1).ofMaxLength(10);
        Arbitrary<String> locals = atoms.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(".", list));
        Arbitrary<String> domains = labels.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(".", list) + ".cn");
        return Combinators.combine(locals, domains).as((local, domain) -> local + "@" + domain);
    }
}
