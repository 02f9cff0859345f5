package org.dealercrm.vehicle;

/** What people type: blanks at the ends go, a to z become A to Z. */
final class TypedText {

    private TypedText() {}

    /**
     * Upper-cases a to z and nothing else. The upper case of all of Unicode would turn other letters into Latin ones (the long
     * s into S, the sharp s into two of them) and so make a number out of what is none.
     */
    static String upperCased(String text) {
        StringBuilder result = new StringBuilder(text.strip());
        for (int i = 0; i < result.length(); i++) {
            char character = result.charAt(i);
            if (character >= 'a' && character <= 'z') {
                result.setCharAt(i, (char) (character - 'a' + 'A'));
            }
        }
        return result.toString();
    }
}
