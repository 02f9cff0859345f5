package org.dealercrm.scoring.calibration;

import java.util.Locale;
import java.util.Optional;

/** What came of looking back: a calibration, or the reason why there is none. */
public sealed interface CalibrationOutcome permits ReturnCalibration, NoCalibration {

    /**
     * The calibration.
     *
     * @return empty if nothing could be learned
     */
    default Optional<ReturnCalibration> calibration() {
        return this instanceof ReturnCalibration learned ? Optional.of(learned) : Optional.empty();
    }

    /**
     * What was learned from what, or why nothing was.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    String sentence(Locale locale);
}
