package org.dealercrm.survey;

/** Which end of a scale is the good one. */
public enum ScaleDirection {
    /** The higher the better: 1 very poor to 5 very good. */
    HIGHER_IS_BETTER,
    /** The lower the better, as school marks of some countries are: 1 very good to 6 fail. */
    LOWER_IS_BETTER
}
