package org.dealercrm.service;

/** Who pays a line of a repair order. One order may have several. */
public enum Payer {
    /** 客户自费: the customer. */
    CUSTOMER_PAY,
    /** 保修: the manufacturer, under the warranty of the vehicle or of a part. */
    WARRANTY,
    /** 内部: the store for its own vehicles, for example to prepare a used car for sale. */
    INTERNAL,
    /** Another business for whose customer the work is done. */
    SUBLET,
    /** 厂家: the manufacturer otherwise than by warranty, for example a recall or a goodwill repair. */
    MANUFACTURER,
    /** 店方承担: the store, for example the free repair of a comeback. */
    DEALER
}
