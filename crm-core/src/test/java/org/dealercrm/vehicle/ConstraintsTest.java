package org.dealercrm.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.dealercrm.party.ValidEmailAddress;
import org.dealercrm.party.ValidPhoneNumber;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on the drafts of a host, decided by Hibernate Validator without an expression language. */
class ConstraintsTest {

    /** A row of a host's file, as it was typed. */
    record VehicleDraft(
            @Nullable @NotNull @ValidVin String vin,
            @Nullable @ValidPlateNumber String plate,

            @Nullable @ValidPhoneNumber(chineseMobile = true)
            String phone,

            @Nullable @ValidEmailAddress CharSequence email) {}

    record OtherMarkets(
            @ValidVin(policy = CheckDigitPolicy.WARN) String warned,
            @ValidVin(policy = CheckDigitPolicy.OFF) String unchecked,
            @ValidVin(message = "our own words: {policy}") String worded,

            @ValidPlateNumber(letters = NewEnergyLetters.D_AND_F, message = "{letters}")
            String plate,

            @ValidPhoneNumber String phone) {}

    private static final VehicleDraft GOOD =
            new VehicleDraft("1m8gdm9axkp042788", "京A·00599", "138 0013 8000", "li.wei@example.cn");

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.UK, Locale.CHINESE, Locale.SIMPLIFIED_CHINESE),
                        locale,
                        context -> locale,
                        false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Stream<String> messages(Object draft, Locale locale) {
        return validator(locale).validate(draft).stream().map(ConstraintViolation::getMessage);
    }

    static Stream<Arguments> badDrafts() {
        return Stream.of(
                Arguments.of(vin("1M8GDM9AXKP04278"), "a VIN has 17 characters", "车架号应为17位"),
                Arguments.of(
                        vin("1M8GDM9AXKP04278O"),
                        "a VIN has digits and letters other than I, O and Q only",
                        "车架号只能由数字和除I、O、Q以外的字母组成"),
                Arguments.of(
                        vin("5FNYF5H50HB011946"), "the check digit of the VIN (position 9) is wrong", "车架号第9位校验码不正确"),
                Arguments.of(
                        plate("浙苏H6F681"),
                        "the second character of a plate is a letter other than I and O",
                        "车牌第2位应为字母，且不能是I、O"),
                Arguments.of(plate("粤A1234港"), "only plates of 粤Z end with 港 or 澳", "只有粤Z号牌以“港”或“澳”结尾"),
                Arguments.of(
                        new VehicleDraft(GOOD.vin(), null, "12345", null),
                        "must be a telephone number in international form, for example +8613800138000",
                        "电话号码应为国际格式，例如 +8613800138000"),
                Arguments.of(
                        new VehicleDraft(GOOD.vin(), null, null, "li@example"),
                        "must be an e-mail address",
                        "电子邮件地址格式不正确"));
    }

    private static VehicleDraft vin(String vin) {
        return new VehicleDraft(vin, null, null, null);
    }

    private static VehicleDraft plate(String plate) {
        return new VehicleDraft(GOOD.vin(), plate, null, null);
    }

    @ParameterizedTest
    @MethodSource("badDrafts")
    void badDraftHasItsMessageInBothLanguages(VehicleDraft draft, String english, String chinese) {
        assertThat(messages(draft, Locale.ENGLISH)).containsExactly(english);
        assertThat(messages(draft, Locale.SIMPLIFIED_CHINESE)).containsExactly(chinese);
    }

    @Test
    void englishIsAnsweredOnAChineseMachineToo() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ResourceBundle.clearCache();
            assertThat(messages(vin("1M8GDM9AXKP04278"), Locale.ENGLISH)).containsExactly("a VIN has 17 characters");
            assertThat(messages(vin("1M8GDM9AXKP04278"), Locale.UK)).containsExactly("a VIN has 17 characters");
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void goodDraftHasNoViolation() {
        assertThat(messages(GOOD, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void nullIsTheMatterOfAnotherConstraint() {
        assertThat(validator(Locale.ENGLISH).validate(new VehicleDraft(null, null, null, null)))
                .singleElement()
                .satisfies(violation -> assertThat(violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType())
                        .isEqualTo(NotNull.class));
    }

    @Test
    void attributesDecideAndTheHostsOwnMessageIsKept() {
        OtherMarkets draft = new OtherMarkets(
                "KMTGA4SCDRU227656", "KMTGA4SCDRU227656", "KMTGA4SCDRU227656", "粤BA03205", "13800138000");
        assertThat(messages(draft, Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "our own words: STRICT",
                        "D_AND_F",
                        "must be a telephone number in international form, for example +8613800138000");
    }

    @Test
    void textIsNeverTakenForAnExpression() {
        assertThat(messages(vin("${1+1}{javax.el}"), Locale.ENGLISH)).containsExactly("a VIN has 17 characters");
    }

    @ParameterizedTest
    @EnumSource(PlateProblem.class)
    void everyProblemOfAPlateHasAMessage(PlateProblem problem) {
        assertMessage("org.dealercrm.vehicle.ValidPlateNumber." + problem + ".message");
    }

    @ParameterizedTest
    @EnumSource(
            value = VinProblem.Kind.class,
            names = {"LENGTH", "CHARACTER", "CHECK_DIGIT"})
    void everyProblemThatRefusesAVinHasAMessage(VinProblem.Kind kind) {
        assertMessage("org.dealercrm.vehicle.ValidVin." + kind + ".message");
    }

    private static void assertMessage(String key) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.CHINESE}) {
            ResourceBundle messages = ResourceBundle.getBundle(
                    "ContributorValidationMessages",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(messages.keySet()).contains(key);
            assertThat(messages.getString(key)).isNotBlank();
        }
    }
}
