/** Letters that a store may edit without harm. */
module org.dealercrm.templates {
    requires transitive org.dealercrm.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.dealercrm.letter;
    exports org.dealercrm.letter.catalog;
    exports org.dealercrm.letter.edition;
    exports org.dealercrm.letter.mailing;
    exports org.dealercrm.sms;
    exports org.dealercrm.template;
}
