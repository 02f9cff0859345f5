package org.dealercrm.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "欧阳, 明, 欧阳明, HAN",
        "王, 芳, 王芳, HAN",
        "𠮷, 田, 𠮷田, HAN",
        "Schmidt, Anna, Anna Schmidt, LATIN",
        "O'Brien, Séan, Séan O'Brien, LATIN",
        "王, Lisa, Lisa 王, MIXED",
        "Иванов, Иван, Иван Иванов, OTHER",
        "王, Ольга, Ольга 王, OTHER"
    })
    void partsAreJoinedAsTheirScriptAsks(String surname, String given, String full, NameScript script) {
        PersonName name = PersonName.of(surname, given);
        assertThat(name.fullName()).isEqualTo(full);
        assertThat(name.script()).isEqualTo(script);
        assertThat(name.surname()).contains(surname);
        assertThat(name.givenName()).contains(given);
        assertThat(name.form()).isEqualTo(NameForm.SPLIT);
    }

    @ParameterizedTest
    @CsvSource({"阿依古丽·买买提, HAN", "欧阳明, HAN", "Anna Schmidt, LATIN", "Lisa 王, MIXED", "たなか, OTHER", "·, OTHER"})
    void unsplitNameIsNeverParted(String full, NameScript script) {
        PersonName name = PersonName.unsplit(full);
        assertThat(name.surname()).isEmpty();
        assertThat(name.givenName()).isEmpty();
        assertThat(name.fullName()).isEqualTo(full);
        assertThat(name.script()).isEqualTo(script);
    }

    @Test
    void surnameAloneIsASplitName() {
        PersonName name = PersonName.ofSurname(" 王 ");
        assertThat(name.form()).isEqualTo(NameForm.SPLIT);
        assertThat(name.surname()).contains("王");
        assertThat(name.givenName()).isEmpty();
        assertThat(name.fullName()).isEqualTo("王");
    }

    @Test
    void companyHasNoSurnameAndTakesNoHonorific() {
        PersonName name = PersonName.company("上海某某物流有限公司");
        assertThat(name.isCompany()).isTrue();
        assertThat(name.surname()).isEmpty();
        assertThatThrownBy(() -> name.withHonorific(Honorific.MR)).hasMessage("A company takes no honorific, found MR");
        assertThat(PersonName.unsplit("李伟").isCompany()).isFalse();
    }

    @Test
    void honorificIsUnknownUntilItIsTold() {
        PersonName name = PersonName.of("欧阳", "明");
        assertThat(name.honorific()).isEqualTo(Honorific.UNKNOWN);
        assertThat(name.withHonorific(Honorific.MR).honorific()).isEqualTo(Honorific.MR);
        assertThat(name.withHonorific(Honorific.MR).fullName()).isEqualTo("欧阳明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "李\n伟", "李\u0000伟"})
    void refusesBlankTextsAndControlCharacters(String text) {
        assertThatThrownBy(() -> PersonName.unsplit(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonName.company(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonName.of("李", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonName.of(text, "伟")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesPartsThatDoNotFitTheForm() {
        assertThatThrownBy(() ->
                        new PersonName(NameForm.SPLIT, Optional.of("李"), Optional.of("伟"), "伟李", Honorific.UNKNOWN))
                .hasMessage("The full name of a split name is its parts joined");
        assertThatThrownBy(() ->
                        new PersonName(NameForm.SPLIT, Optional.empty(), Optional.of("伟"), "伟", Honorific.UNKNOWN))
                .hasMessage("A split name has a surname");
        assertThatThrownBy(() ->
                        new PersonName(NameForm.UNSPLIT, Optional.of("李"), Optional.empty(), "李伟", Honorific.UNKNOWN))
                .hasMessage("A name of the form UNSPLIT has neither surname nor given name");
        assertThatThrownBy(() -> PersonName.unsplit("李".repeat(201))).hasMessageContaining("found 201 characters");
    }

    @Test
    void neverShowsTheName() {
        assertThat(PersonName.of("欧阳", "明").withHonorific(Honorific.MR)).hasToString("PersonName[SPLIT, HAN, MR]");
        assertThatThrownBy(() -> PersonName.unsplit("李\t伟")).hasMessage("The full name holds a control character");
    }
}
