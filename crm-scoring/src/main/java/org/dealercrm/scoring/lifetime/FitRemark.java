package org.dealercrm.scoring.lifetime;

import java.util.Locale;
import java.util.Objects;
import org.dealercrm.scoring.wording.Language;

/**
 * What a reader of a fit must know of the way it was made, and which customers it concerns.
 *
 * @param kind what there is to know, not null
 * @param customers how many customers it concerns, not negative; all of them where it concerns the model
 */
public record FitRemark(Kind kind, int customers) {

    /** Checks the components. */
    public FitRemark {
        Objects.requireNonNull(kind, "kind");
        if (customers < 0) {
            throw new IllegalArgumentException("A number of customers is not negative, found " + customers);
        }
    }

    /**
     * The remark in words.
     *
     * @param locale the language of the reader, not null; Chinese for {@code zh}, English for all others
     * @return a sentence, never null
     */
    public String sentence(Locale locale) {
        return (Language.isChinese(locale) ? kind.chinese : kind.english).replace("#", Integer.toString(customers));
    }

    /** What there is to know. */
    public enum Kind {
        /** The model knows one rate for the whole year: a season among the visits is not in it. */
        NO_SEASONALITY("The model has no seasons: a rate holds for the whole year.", "模型不含季节性：全年使用同一到店率。"),
        /** The clock of the history runs by the season, so the model holds for the whole year. */
        SEASONAL_CLOCK(
                "The clock runs by the season: each calendar month has a weight, estimated from the visits.",
                "时间按季节折算：每个日历月有一个由到店记录估计的权重。"),
        /** k was not estimated, because the gaps between visits are not known. */
        GAPS_UNKNOWN("The gaps between visits are not known, so k is 1.", "到店间隔未知，因此 k 取 1。"),
        /** Customers older than the records were left out of the fit. */
        OLDER_THAN_RECORDS(
                "# customers were acquired before the records begin and were left out of the fit: what they did before is not known.",
                "# 位客户早于记录起始日建档，此前的到店情况未知，未参与拟合。"),
        /** A covariate is the same for all customers, so its effect cannot be told from the base rate and is 0. */
        COVARIATE_WITHOUT_VARIETY(
                "A covariate is the same for all customers; its effect cannot be told and is 0.",
                "某协变量对所有客户取值相同，其影响无法估计，取 0。");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }
}
