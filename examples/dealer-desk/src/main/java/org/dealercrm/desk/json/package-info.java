/**
 * The documents that the desk exchanges with other programs as JSON: a fitted model, an evaluation, the policy of a
 * store. The library has no JSON in it; its records are written and read here.
 */
@NullMarked
package org.dealercrm.desk.json;

import org.jspecify.annotations.NullMarked;
