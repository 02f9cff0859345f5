package org.dealercrm.service;

/** What a line of a repair order charges for. */
public enum LineKind {
    /** 工时: work of the store's own technicians. */
    LABOUR,
    /** 配件: parts and fluids. */
    PARTS,
    /** 外加工: work given to another workshop. */
    OUTSOURCED,
    /** Anything else: towing, inspection fees, disposal. */
    OTHER
}
