package org.dealercrm.letter.mailing;

/** Where a message in the outbox stands. */
public enum DeliveryStatus {
    /** 待发: it waits for somebody who delivers it. */
    WAITING,
    /** 发送中: somebody has taken it, and it is not known yet what came of it. */
    UNDER_WAY,
    /** 已发出: it was handed to the printer, the mail server, the gateway. */
    DELIVERED,
    /** 失败: it was given up. */
    FAILED
}
