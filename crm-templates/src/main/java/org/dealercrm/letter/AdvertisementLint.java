package org.dealercrm.letter;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The label that mainland China asks of e-mails that advertise: 广告 or AD before the subject (互联网电子邮件服务管理办法, Measures for
 * Internet E-mail Services, article 13(3)). It may stand in a section, for wishes may advertise only where there is a gift.
 */
final class AdvertisementLint {

    private static final String PROPOSED = "【广告】";
    private static final Pattern LABEL =
            Pattern.compile("[\\s\u3000]*[【\\[（(〔［]?[\\s\u3000]*(?:广告|廣告|[AaＡ][DdＤ](?![A-Za-z]))");

    private final LintText text;

    AdvertisementLint(LintText text) {
        this.text = text;
    }

    void check() {
        if (!LABEL.matcher(text.seen()).lookingAt()) {
            text.warn(0, LintRule.ADVERTISEMENT_LABEL, "", PROPOSED, Optional.empty());
        }
    }
}
