/** From visits to the five retention classes, with reasons. */
module org.dealercrm.scoring {
    requires transitive org.dealercrm.core;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.dealercrm.scoring.association;
    exports org.dealercrm.scoring.calibration;
    exports org.dealercrm.scoring.clustering;
    exports org.dealercrm.scoring.drivers;
    exports org.dealercrm.scoring.delivered;
    exports org.dealercrm.scoring.estimate;
    exports org.dealercrm.scoring.evaluation;
    exports org.dealercrm.scoring.feedback;
    exports org.dealercrm.scoring.history;
    exports org.dealercrm.scoring.lifetime;
    exports org.dealercrm.scoring.loyalty;
    exports org.dealercrm.scoring.rates;
    exports org.dealercrm.scoring.retention;
    exports org.dealercrm.scoring.satisfaction;
    exports org.dealercrm.scoring.value;
}
