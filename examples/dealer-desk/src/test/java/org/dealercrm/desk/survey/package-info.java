@NullMarked
package org.dealercrm.desk.survey;

import org.jspecify.annotations.NullMarked;
