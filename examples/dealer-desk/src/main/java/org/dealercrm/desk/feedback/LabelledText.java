package org.dealercrm.desk.feedback;

import java.util.Map;
import org.dealercrm.scoring.feedback.Tone;
import org.dealercrm.scoring.feedback.Topic;

/**
 * A text with what people found in it.
 *
 * @param id its id in the file, not null
 * @param text what was written, not null
 * @param labels the tone on each topic that it names; copied
 */
record LabelledText(String id, String text, Map<Topic, Tone> labels) {

    LabelledText {
        labels = Map.copyOf(labels);
    }

    /** The text may be personal. */
    @Override
    public String toString() {
        return id + " " + labels;
    }
}
