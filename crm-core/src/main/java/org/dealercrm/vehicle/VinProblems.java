package org.dealercrm.vehicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is wrong with an upper-cased VIN: first the form, then, if the form is right, check digit and serial number. */
final class VinProblems {

    private static final String ALPHABET = "0-9A-HJ-NPR-Z";

    private VinProblems() {}

    static List<VinProblem> of(String vin, CheckDigitPolicy policy) {
        List<VinProblem> problems = ofForm(vin);
        if (problems.isEmpty()) {
            checkDigit(vin, policy, problems);
            serialNumber(vin, problems);
            problems.sort(Comparator.comparingInt(VinProblem::position));
        }
        return List.copyOf(problems);
    }

    /** A fresh list of what is wrong with length and alphabet. */
    static List<VinProblem> ofForm(String vin) {
        List<VinProblem> problems = new ArrayList<>();
        int length = vin.codePointCount(0, vin.length());
        if (length != Vin.LENGTH) {
            problems.add(problem(VinProblem.Kind.LENGTH, 0, String.valueOf(length), String.valueOf(Vin.LENGTH), true));
            return problems;
        }
        int[] characters = vin.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] > 'Z' || !CheckDigit.isVinCharacter((char) characters[i])) {
                String found = Character.toString(characters[i]);
                problems.add(problem(VinProblem.Kind.CHARACTER, i + 1, found, ALPHABET, true));
            }
        }
        return problems;
    }

    private static void checkDigit(String vin, CheckDigitPolicy policy, List<VinProblem> problems) {
        char found = vin.charAt(CheckDigit.POSITION - 1);
        char expected = CheckDigit.of(vin);
        if (policy != CheckDigitPolicy.OFF && found != expected) {
            problems.add(problem(
                    VinProblem.Kind.CHECK_DIGIT,
                    CheckDigit.POSITION,
                    String.valueOf(found),
                    String.valueOf(expected),
                    policy == CheckDigitPolicy.STRICT));
        }
    }

    /*
     * ISO 3779: the last four characters are digits. Position 14 of a small maker belongs to its identifier. It is a warning
     * only: the rule guards against typing errors, and no market makes it a ground for refusal by itself.
     */
    private static void serialNumber(String vin, List<VinProblem> problems) {
        int first = vin.charAt(2) == '9' ? 15 : 14;
        for (int position = first; position <= Vin.LENGTH; position++) {
            char found = vin.charAt(position - 1);
            if (found > '9') {
                problems.add(problem(VinProblem.Kind.SERIAL, position, String.valueOf(found), "0-9", false));
            }
        }
    }

    private static VinProblem problem(
            VinProblem.Kind kind, int position, String found, String expected, boolean refusing) {
        return new VinProblem(kind, position, found, expected, refusing);
    }
}
