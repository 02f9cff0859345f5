package org.dealercrm.scoring.rates;

/** The grade of a customer by how often he comes in a year: the more, the better he is kept (4S CRM requirements, 2019). */
public enum VisitGrade {
    /** Comes often: four times a year or more, unless the policy says otherwise. */
    A,
    /** Comes as a service plan asks: two or three times a year, unless the policy says otherwise. */
    B,
    /** Comes, but less. */
    C,
    /** Did not come at all. */
    D
}
