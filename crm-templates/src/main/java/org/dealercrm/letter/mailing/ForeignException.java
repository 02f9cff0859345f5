package org.dealercrm.letter.mailing;

/** What is told of an exception of the host: of all that it says only its class is sure to name nobody. */
final class ForeignException {

    private ForeignException() {}

    /** The name of its class, as long as a trouble may be; a class without a name has none to tell. */
    static String nameOf(RuntimeException thrown) {
        String name = thrown.getClass().getSimpleName();
        return name.isEmpty() || name.length() > Delivery.MAX_TROUBLE ? "RuntimeException" : name;
    }
}
