/** The smallest consumer of dealercrm, as a module. */
module org.example.embedding {
    requires org.dealercrm.scoring;
    requires org.dealercrm.templates;

    // Drafts are records, and a validator reads their components.
    opens org.example.embedding;
}
