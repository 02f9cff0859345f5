package org.dealercrm.template;

/** A template, filled in, would have become longer than its bound allows; nothing was produced. */
public final class OutputTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The bound that was passed. */
    private final int bound;

    OutputTooLongException(int bound) {
        super("The output would be longer than its bound of " + bound
                + " characters, or its sections written more often");
        this.bound = bound;
    }

    /**
     * The bound that was passed.
     *
     * @return the bound of {@link TemplateBounds#output()}
     */
    public int bound() {
        return bound;
    }
}
