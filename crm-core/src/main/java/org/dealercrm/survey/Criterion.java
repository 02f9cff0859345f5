package org.dealercrm.survey;

/** The four criteria by which this trade measures what service is worth to a customer. */
public enum Criterion {
    /** 服务内容价值: what is done for him, such as repair quality, speed and price. */
    SERVICE_CONTENT("服务内容价值", "service content value"),
    /** 超越服务价值: what he got beyond what he expected. */
    BEYOND_EXPECTATION("超越服务价值", "beyond-expectation service value"),
    /** 服务文化价值: how he is treated. */
    SERVICE_CULTURE("服务文化价值", "service culture value"),
    /** 服务形象价值: how store, staff and brand look. */
    SERVICE_IMAGE("服务形象价值", "service image value");

    private final String chinese;
    private final String english;

    Criterion(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * The name in Chinese.
     *
     * @return never blank
     */
    public String chinese() {
        return chinese;
    }

    /**
     * The name in English.
     *
     * @return never blank
     */
    public String english() {
        return english;
    }
}
