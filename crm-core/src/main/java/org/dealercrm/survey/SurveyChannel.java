package org.dealercrm.survey;

/** How a customer was asked. People answer a voice more kindly than a sheet of paper, so channels are reported apart. */
public enum SurveyChannel {
    /** 面访: face to face, in the store or elsewhere. */
    FACE_TO_FACE("面访", "face to face"),
    /** 电话: by telephone. */
    TELEPHONE("电话", "telephone"),
    /** 信函: by mail on paper. */
    MAIL("信函", "mail"),
    /** 线上: a link, a message, an app. */
    ONLINE("线上", "online");

    private final String chinese;
    private final String english;

    SurveyChannel(String chinese, String english) {
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
