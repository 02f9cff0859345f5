package org.dealercrm.template;

/**
 * How names of variables are spelt: a letter of any script or {@code _}, then letters, digits, {@code _} and {@code -};
 * names within records are joined by single dots.
 */
final class VariableName {

    /** The longest name, in UTF-16 units, with its dots. */
    static final int LONGEST = 100;

    private VariableName() {}

    static boolean isSimple(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.indexOf('.') < 0 && misspeltAt(name) < 0;
    }

    /**
     * Where a dotted name breaks the spelling.
     *
     * @param name the name, not empty
     * @return the index of the first character that may not stand there, the length of the name if it ends too early (after
     *     a dot), or -1 if it is well spelt
     */
    static int misspeltAt(String name) {
        boolean first = true;
        for (int at = 0; at < name.length(); ) {
            int c = name.codePointAt(at);
            boolean fits = first ? opens(c) : opens(c) || Character.isDigit(c) || c == '-' || c == '.';
            if (!fits) {
                return at;
            }
            first = c == '.';
            at += Character.charCount(c);
        }
        return first ? name.length() : -1;
    }

    private static boolean opens(int c) {
        return Character.isLetter(c) || c == '_';
    }
}
