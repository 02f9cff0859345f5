package org.dealercrm.vehicle;

/** What the letter of a new-energy plate says of the drive. */
public enum PlateEnergy {
    /** 纯电动: driven by a battery alone; the letter D, by the newer rule also A, B, C and E. */
    BATTERY,
    /** 非纯电动: plug-in hybrid, range extender or fuel cell; the letter F, by the newer rule also G, H, J and K. */
    OTHER
}
