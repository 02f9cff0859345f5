/**
 * Tables that other programs of the store hand over: logs of visits, tables of sufficient statistics, recipients of
 * letters. A row that cannot be used is set aside with its reason; an input that cannot be used is refused in one
 * sentence that names file, line, column, value and what was expected.
 */
@NullMarked
package org.dealercrm.desk.csv;

import org.jspecify.annotations.NullMarked;
