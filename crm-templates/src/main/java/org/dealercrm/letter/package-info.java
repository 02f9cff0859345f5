/**
 * What a store writes to a customer, as a letter, an e-mail or a short message: how it addresses a person, dates itself, is laid
 * out for each of them, how it is made from one template that the store may edit, and what a lint reads in that before.
 */
@NullMarked
package org.dealercrm.letter;

import org.jspecify.annotations.NullMarked;
