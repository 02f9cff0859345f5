@NullMarked
package org.dealercrm.desk.contact;

import org.jspecify.annotations.NullMarked;
