package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/** Where a value is found while writing: a frame of the stack, then slots of records within each other. */
final class Reference {

    private final int frame;
    private final int[] path;

    Reference(int frame, int[] path) {
        this.frame = frame;
        this.path = path;
    }

    /** The value, null if it or a record on the way to it is missing. */
    @Nullable
    Object fetch(@Nullable Object[] frames) {
        Object at = frames[frame];
        for (int slot : path) {
            if (at == null) {
                return null;
            }
            at = ((@Nullable Object[]) at)[slot];
        }
        return at;
    }
}
