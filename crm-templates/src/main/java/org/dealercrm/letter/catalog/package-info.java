/** The letters that come with the library, each written by hand in simplified and traditional Chinese and in English. */
@NullMarked
package org.dealercrm.letter.catalog;

import org.jspecify.annotations.NullMarked;
