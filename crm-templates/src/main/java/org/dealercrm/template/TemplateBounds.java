package org.dealercrm.template;

/**
 * How large a template and what it produces may become, so that neither a slip nor malice can exhaust the host.
 *
 * @param source the longest source, in UTF-16 units, 1 or more
 * @param depth how deep sections may be nested, and how deep snippets within each other, 1 to 200, since writing goes down
 *     as deep
 * @param expansion the longest source once every snippet stands in its place, in UTF-16 units, 1 or more: the time and memory
 *     of compiling are in proportion to it
 * @param output the longest output, in UTF-16 units, 1 or more; also the number of times that sections may be written in all,
 *     and a tenth of the pieces (texts, tags and sections) that may be looked at within them: the time of writing is in
 *     proportion to it
 */
public record TemplateBounds(int source, int depth, int expansion, int output) {

    private static final TemplateBounds STANDARD = new TemplateBounds(100_000, 32, 400_000, 1_000_000);

    static final int DEEPEST = 200;

    /** Checks that each bound lets something through and that the depth can be walked. */
    public TemplateBounds {
        if (source < 1 || depth < 1 || expansion < 1 || output < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("Bounds must be 1 or more and the depth at most " + DEEPEST
                    + ", found source " + source + ", depth " + depth + ", expansion " + expansion + ", output "
                    + output);
        }
    }

    /**
     * Bounds with four times the source for what snippets make of it.
     *
     * @param source the longest source, 1 or more
     * @param depth how deep sections may be nested, 1 to 200
     * @param output the longest output, 1 or more
     */
    public TemplateBounds(int source, int depth, int output) {
        this(source, depth, (int) Math.min(Integer.MAX_VALUE, source * 4L), output);
    }

    /**
     * 100,000 characters of source, 400,000 with its snippets, 32 sections within each other, 1,000,000 characters of output.
     *
     * @return the bounds, never null
     */
    public static TemplateBounds standard() {
        return STANDARD;
    }
}
