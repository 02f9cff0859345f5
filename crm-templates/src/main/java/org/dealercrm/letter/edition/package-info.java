/**
 * The editions of a store's letters (信函版本): who wrote the source of a letter, who approved it, since when it is sent, and which
 * words exactly a letter of two years ago was made from.
 */
@NullMarked
package org.dealercrm.letter.edition;

import org.jspecify.annotations.NullMarked;
