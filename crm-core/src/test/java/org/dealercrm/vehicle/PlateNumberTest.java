package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateNumberTest {

    @ParameterizedTest
    @CsvSource({
        "京A00599, ORDINARY",
        "黑D23908, ORDINARY",
        "粤B1C2D3, ORDINARY",
        "京AD92035, NEW_ENERGY_SMALL",
        "甘G23459F, NEW_ENERGY_LARGE",
        "京A19203D, NEW_ENERGY_LARGE",
        "粤BA03205, NEW_ENERGY_SMALL",
        "闽20401领, CONSULAR",
        "沪2240领, CONSULAR",
        "沪224078领, CONSULAR",
        "苏E1234挂, TRAILER",
        "苏E1234学, LEARNER",
        "苏E1234警, POLICE",
        "粤Z1234港, HONG_KONG",
        "粤Z1234澳, MACAO",
        "使A12345, EMBASSY",
        "领A12345, CONSULAR"
    })
    void takesPlateAndTellsItsKind(String text, PlateKind kind) {
        PlateNumber plate = PlateNumber.parse(text, NewEnergyLetters.WIDENED).orElseThrow();
        assertThat(plate.kind()).isEqualTo(kind);
        assertThat(plate.value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "宁AD1234555555, LENGTH",
        "'', LENGTH",
        "京A0059, LENGTH",
        "使014578, REGISTRY",
        "014578使, PROVINCE",
        "浙苏H6F681, REGISTRY",
        "浙苏H6F68, REGISTRY",
        "A京00599, PROVINCE",
        "日A00599, PROVINCE",
        "京I00599, REGISTRY",
        "京O00599, REGISTRY",
        "京100599, REGISTRY",
        "京A0O599, SERIAL",
        "京A005I9, SERIAL",
        "京A0059使, SERIAL",
        "京A挂0599, SERIAL",
        "京A1234港, BORDER",
        "粤A1234澳, BORDER",
        "京AD9203A, NEW_ENERGY",
        "京AI92035, NEW_ENERGY",
        "京AL92035, NEW_ENERGY",
        "使AD92035, PROVINCE",
        "京AD920355, LENGTH",
        "闽204领, CONSULAR",
        "闽A2040领, CONSULAR",
        "闽2040123领, CONSULAR"
    })
    void refusesWhatIsNoPlateAndSaysWhy(String text, PlateProblem problem) {
        assertThat(PlateNumber.parse(text, NewEnergyLetters.WIDENED)).isEmpty();
        assertThat(PlateNumber.problem(text, NewEnergyLetters.WIDENED)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "京AD92035, BATTERY",
        "京A19203D, BATTERY",
        "甘G23459F, OTHER",
        "粤BA03205, BATTERY",
        "粤BB03205, BATTERY",
        "粤BC03205, BATTERY",
        "粤BE03205, BATTERY",
        "粤BG03205, OTHER",
        "粤BH03205, OTHER",
        "粤BJ03205, OTHER",
        "粤BK03205, OTHER",
        "粤BDF3205, BATTERY"
    })
    void letterTellsTheDrive(String text, PlateEnergy energy) {
        assertThat(PlateNumber.of(text).energy()).contains(energy);
    }

    @Test
    void ordinaryPlateTellsNoDrive() {
        assertThat(PlateNumber.of("京AD9203").energy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"粤BA03205", "粤B03205K"})
    void firstRuleKnowsOnlyTwoLetters(String text) {
        assertThat(PlateNumber.problem(text, NewEnergyLetters.D_AND_F)).contains(PlateProblem.NEW_ENERGY);
        assertThat(PlateNumber.problem(text, NewEnergyLetters.WIDENED)).isEmpty();
    }

    @Test
    void bothRulesTakeDAndF() {
        for (NewEnergyLetters letters : NewEnergyLetters.values()) {
            assertThat(PlateNumber.parse("京AD92035", letters)).isPresent();
            assertThat(PlateNumber.parse("甘G23459F", letters)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"京a·00599", "京A 00599", " 京A•00599 "})
    void dropsWhatPeopleWriteBetween(String text) {
        assertThat(PlateNumber.of(text)).isEqualTo(new PlateNumber("京A00599"));
    }

    @Test
    void neverShowsThePlate() {
        assertThat(PlateNumber.of("京A00599")).hasToString("京******");
        assertThatThrownBy(() -> PlateNumber.of("浙苏H6F681"))
                .hasMessage("The second character of a plate is a letter other than I and O.");
    }

    @ParameterizedTest
    @EnumSource(PlateProblem.class)
    void everyProblemHasItsSentences(PlateProblem problem) {
        Set<String> sentences = new HashSet<>();
        sentences.add(problem.sentence(Locale.ENGLISH));
        sentences.add(problem.sentence(Locale.CHINA));
        assertThat(sentences).hasSize(2).noneMatch(String::isBlank);
    }
}
