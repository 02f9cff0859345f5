package org.dealercrm.customer;

/** What a customer is to a vehicle. One may be all three at once; a company's car often has three different ones. */
public enum OwnershipRole {
    /** 车主: to whom it belongs, by its papers. One at a time. */
    OWNER,
    /** 使用人: who drives it and usually brings it to the workshop. */
    USER,
    /** 付款人: who pays its bills, for example an employer or a leasing company. */
    PAYER
}
