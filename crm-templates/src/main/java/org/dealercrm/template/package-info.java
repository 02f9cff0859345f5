/** A typed, Mustache-shaped template: its schema, its compiler, its renderer. */
@NullMarked
package org.dealercrm.template;

import org.jspecify.annotations.NullMarked;
