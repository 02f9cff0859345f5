/**
 * The dealer's database: tables made by Flyway, the library's ports in JDBC, and the reading of visits for the scoring.
 * It runs on H2 in a file and on PostgreSQL with the same SQL.
 */
@NullMarked
package org.dealercrm.desk.store;

import org.jspecify.annotations.NullMarked;
