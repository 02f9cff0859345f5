/** The shape of the house, kept by tests: which package may use which, and what a library module never does. */
package org.dealercrm.architecture;
