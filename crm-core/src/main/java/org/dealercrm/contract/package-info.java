/**
 * What all ports have in common (pages, versions, the answer of a save) and framework-free checks that a host's
 * implementation of a port must pass; each check returns its violations as sentences.
 */
@NullMarked
package org.dealercrm.contract;

import org.jspecify.annotations.NullMarked;
