package org.dealercrm.template;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a bar in a tag: a format or a fallback.
 *
 * @param start the offset of its name
 * @param name its name
 * @param argument the text behind its colon without the blanks around it, null if there is no colon
 * @param argumentStart the offset of the argument
 */
record Pipe(int start, String name, @Nullable String argument, int argumentStart) {}
