/**
 * Scattered free text, in Chinese and English: which topics of the trade a customer names (等待, 价格, 维修质量, 油耗 …), in which
 * tone, and what he hopes for; found by a dictionary of the trade that the host can extend, so that every finding can be traced
 * to the words that decided it.
 *
 * <p>A {@link org.dealercrm.scoring.feedback.FeedbackReader} finds the words of a
 * {@link org.dealercrm.scoring.feedback.TradeDictionary} in a text by the longest match, and gives
 * {@link org.dealercrm.scoring.feedback.Opinion}s; over many texts a {@link org.dealercrm.scoring.feedback.FeedbackSummary}
 * counts complaints and hopes by topic, which is what the choice of the criteria's items and a Pareto chart ask for. Where the
 * words of a text begin and end is the answer of a small port, {@link org.dealercrm.scoring.feedback.WordSplitter}.
 *
 * <p>A dictionary is not a reader: it knows no irony and little grammar. How often it is right is measured on published texts and
 * stated in {@code docs/feedback-quality.md}; on texts of one's own it should be measured again.
 *
 * <p>Texts are personal data: customers write names, telephone numbers and plates into them. Nothing here keeps a text or shows
 * it in a message; findings are places in it, and topics.
 */
@NullMarked
package org.dealercrm.scoring.feedback;

import org.jspecify.annotations.NullMarked;
