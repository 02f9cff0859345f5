package org.dealercrm.desk.simulation;

/** What a line of a simulated repair order stands for. */
public enum LineKind {
    /** Work of the store's own technicians (工时). */
    LABOUR,
    /** Parts and fluids (配件). */
    PARTS,
    /** Work given to another shop (外委). */
    OUTSOURCED,
    /** Sundries: small material, disposal, towing (其他). */
    OTHER
}
