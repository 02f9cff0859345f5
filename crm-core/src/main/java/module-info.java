/** Customers, vehicles and service of a car dealership: what a thing is, its rules, and the ports that a host implements. */
module org.dealercrm.core {
    requires transitive org.joda.money;
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.dealercrm.consent;
    exports org.dealercrm.contract;
    exports org.dealercrm.customer;
    exports org.dealercrm.dealership;
    exports org.dealercrm.event;
    exports org.dealercrm.party;
    exports org.dealercrm.service;
    exports org.dealercrm.survey;
    exports org.dealercrm.vehicle;
}
