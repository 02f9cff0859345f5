package org.dealercrm.service;

/** Why a vehicle is in the workshop. */
public enum OrderType {
    /** 首保: the first service after delivery. */
    FIRST_SERVICE,
    /** 定保: service that is due by time or distance. */
    REGULAR_SERVICE,
    /** 一般维修: something is broken or worn. */
    REPAIR,
    /** 事故维修: accident damage. */
    ACCIDENT,
    /** 召回: the manufacturer calls the vehicle in. */
    RECALL,
    /** 返修: the same trouble again after a repair of this store. */
    COMEBACK,
    /** 新车检查: preparation before a delivery. */
    PRE_DELIVERY,
    /** Anything else. */
    OTHER
}
