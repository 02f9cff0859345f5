/**
 * The letter that a store writes to a customer: how it addresses a person, dates itself, is laid out on paper and on the
 * screen, and how it is made from a template that the store may edit.
 */
@NullMarked
package org.dealercrm.letter;

import org.jspecify.annotations.NullMarked;
