/**
 * The desk's commands as other programs call them: options, files and exit codes are a contract. 0 done, also with rows
 * set aside; 2 wrong usage or unusable input, nothing written; 1 any other failure.
 */
@NullMarked
package org.dealercrm.desk.command;

import org.jspecify.annotations.NullMarked;
