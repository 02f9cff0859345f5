/**
 * Models of how long a customer stays and how often he comes: BG/NBD, MBG/NBD, (M)BG/CNBD-k, BG/BB; how long a contract is renewed: sBG;
 * what a visit brings: Gamma-Gamma.
 */
@NullMarked
package org.dealercrm.scoring.lifetime;

import org.jspecify.annotations.NullMarked;
