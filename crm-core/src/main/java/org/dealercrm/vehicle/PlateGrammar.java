package org.dealercrm.vehicle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of a number plate of mainland China, upper case and without separators.
 *
 * <pre>
 *   ordinary          province letter 4 x (letter | digit) (letter | digit | 挂 学 警, of 粤Z also 港 澳)
 *   new energy small  province letter E (letter | digit) 4 x digit
 *   new energy large  province letter 5 x digit E
 *   consular          province 4..6 x digit 领
 * </pre>
 *
 * Letters are A to Z without I and O; E is a letter of {@link NewEnergyLetters}. An ordinary plate may begin with 使 or 领 in
 * place of a province. Embassies have other plates too, by a rule of their own that is not taken here.
 */
final class PlateGrammar {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String MISSIONS = "使领";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SUFFIXES = "挂学警港澳";
    private static final Pattern CONSULAR = Pattern.compile(".[0-9]{4,6}领");
    private static final Pattern ORDINARY_SERIAL = Pattern.compile("[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9" + SUFFIXES + "]");

    private PlateGrammar() {}

    static Optional<PlateProblem> problem(String plate, NewEnergyLetters letters) {
        if (plate.isEmpty()) {
            return Optional.of(PlateProblem.LENGTH);
        }
        if (PROVINCES.indexOf(plate.charAt(0)) >= 0 && plate.endsWith("领")) {
            return unless(CONSULAR.matcher(plate).matches(), PlateProblem.CONSULAR);
        }
        if (plate.length() != 7 && plate.length() != 8) {
            return Optional.of(PlateProblem.LENGTH);
        }
        String heads = plate.length() == 7 ? PROVINCES + MISSIONS : PROVINCES;
        if (heads.indexOf(plate.charAt(0)) < 0) {
            return Optional.of(PlateProblem.PROVINCE);
        }
        if (LETTERS.indexOf(plate.charAt(1)) < 0) {
            return Optional.of(PlateProblem.REGISTRY);
        }
        return plate.length() == 7 ? ordinaryProblem(plate) : newEnergyProblem(plate, letters);
    }

    /** The kind of a plate that has the form. */
    static PlateKind kind(String plate) {
        if (plate.charAt(0) == '使') {
            return PlateKind.EMBASSY;
        }
        if (plate.charAt(0) == '领' || plate.endsWith("领")) {
            return PlateKind.CONSULAR;
        }
        if (plate.length() == 8) {
            return isDigit(plate.charAt(2)) ? PlateKind.NEW_ENERGY_LARGE : PlateKind.NEW_ENERGY_SMALL;
        }
        return switch (plate.charAt(6)) {
            case '挂' -> PlateKind.TRAILER;
            case '学' -> PlateKind.LEARNER;
            case '警' -> PlateKind.POLICE;
            case '港' -> PlateKind.HONG_KONG;
            case '澳' -> PlateKind.MACAO;
            default -> PlateKind.ORDINARY;
        };
    }

    private static Optional<PlateProblem> ordinaryProblem(String plate) {
        char last = plate.charAt(6);
        if ((last == '港' || last == '澳') && !plate.startsWith("粤Z")) {
            return Optional.of(PlateProblem.BORDER);
        }
        return unless(ORDINARY_SERIAL.matcher(plate.substring(2)).matches(), PlateProblem.SERIAL);
    }

    private static Optional<PlateProblem> newEnergyProblem(String plate, NewEnergyLetters letters) {
        String energy = "[" + letters.letters() + "]";
        String serial = plate.substring(2);
        boolean small = serial.matches(energy + "[A-HJ-NP-Z0-9][0-9]{4}");
        boolean large = serial.matches("[0-9]{5}" + energy);
        return unless(small || large, PlateProblem.NEW_ENERGY);
    }

    private static Optional<PlateProblem> unless(boolean fine, PlateProblem problem) {
        return fine ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
