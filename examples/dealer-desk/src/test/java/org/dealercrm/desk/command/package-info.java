@NullMarked
package org.dealercrm.desk.command;

import org.jspecify.annotations.NullMarked;
