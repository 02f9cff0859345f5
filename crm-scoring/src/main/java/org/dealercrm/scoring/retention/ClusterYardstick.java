package org.dealercrm.scoring.retention;

/** With what the centre of a cluster of customers is compared, to say of which class the cluster is. */
public enum ClusterYardstick {
    /** The weighted medians of value and of the probability to return, over the customers who have a value. */
    STORE_MEDIANS,
    /** The value cut and the stability cut by which the customers were scored one by one. */
    POLICY_CUTS
}
