package org.dealercrm.benchmarks.coverage;

import java.util.List;

/**
 * Customers who answer alike.
 *
 * @param share how many of those who answer are of this type, relative to the others
 * @param weight what an answer of this type counts
 * @param answers to each question: which point of its scale; independent of each other within the type
 */
record CustomerType(double share, double weight, List<Draws> answers) {

    CustomerType {
        answers = List.copyOf(answers);
    }
}
