-- Questionnaires in versions, and the responses to them, for H2 and PostgreSQL alike.

-- One version of a questionnaire. Its id is code/version with four digits, so that versions stand in the order of their numbers.
CREATE TABLE questionnaire (
    store_id         VARCHAR(64) ${id_collation} NOT NULL,
    questionnaire_id VARCHAR(64) ${id_collation} NOT NULL,
    version          BIGINT        NOT NULL, -- counts saves, not versions of the questionnaire
    code             VARCHAR(64) ${id_collation} NOT NULL,
    status           VARCHAR(16)   NOT NULL, -- DRAFT, IN_USE, RETIRED
    title_zh         VARCHAR(1000) NOT NULL,
    title_en         VARCHAR(1000) NOT NULL,
    written_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    in_use_since     TIMESTAMP WITH TIME ZONE,
    retired_at       TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (store_id, questionnaire_id)
);
CREATE INDEX questionnaire_by_code ON questionnaire (store_id, code, status, questionnaire_id);

CREATE TABLE questionnaire_dimension (
    store_id         VARCHAR(64) ${id_collation} NOT NULL,
    questionnaire_id VARCHAR(64) ${id_collation} NOT NULL,
    place            INT           NOT NULL,
    code             VARCHAR(64)   NOT NULL,
    name_zh          VARCHAR(1000) NOT NULL,
    name_en          VARCHAR(1000) NOT NULL,
    PRIMARY KEY (store_id, questionnaire_id, place),
    FOREIGN KEY (store_id, questionnaire_id) REFERENCES questionnaire
);

CREATE TABLE questionnaire_item (
    store_id         VARCHAR(64) ${id_collation} NOT NULL,
    questionnaire_id VARCHAR(64) ${id_collation} NOT NULL,
    place            INT           NOT NULL,
    code             VARCHAR(64)   NOT NULL,
    name_zh          VARCHAR(1000) NOT NULL,
    name_en          VARCHAR(1000) NOT NULL,
    dimension        VARCHAR(64),
    criterion        VARCHAR(32), -- SERVICE_CONTENT, BEYOND_EXPECTATION, SERVICE_CULTURE, SERVICE_IMAGE
    PRIMARY KEY (store_id, questionnaire_id, place),
    FOREIGN KEY (store_id, questionnaire_id) REFERENCES questionnaire
);

CREATE TABLE questionnaire_question (
    store_id         VARCHAR(64) ${id_collation} NOT NULL,
    questionnaire_id VARCHAR(64) ${id_collation} NOT NULL,
    place            INT              NOT NULL,
    code             VARCHAR(64)      NOT NULL,
    aspect           VARCHAR(32)      NOT NULL, -- PERCEIVED, EXPECTED, IMPORTANCE, OVERALL_SATISFACTION, ...
    item             VARCHAR(64),
    lowest           DOUBLE PRECISION NOT NULL,
    highest          DOUBLE PRECISION NOT NULL,
    step             DOUBLE PRECISION NOT NULL,
    direction        VARCHAR(32)      NOT NULL, -- HIGHER_IS_BETTER, LOWER_IS_BETTER
    kind             VARCHAR(32)      NOT NULL, -- RATING, RECOMMENDATION, EFFORT, KANO, YES_NO
    text_zh          VARCHAR(4000)    NOT NULL,
    text_en          VARCHAR(4000)    NOT NULL,
    PRIMARY KEY (store_id, questionnaire_id, place),
    FOREIGN KEY (store_id, questionnaire_id) REFERENCES questionnaire
);

-- Who was invited to answer, and what became of it. A response of nobody is anonymous. What was taken out stays, with the reason.
CREATE TABLE survey_response (
    store_id         VARCHAR(64) ${id_collation} NOT NULL,
    response_id      VARCHAR(64) ${id_collation} NOT NULL,
    version          BIGINT      NOT NULL,
    questionnaire_id VARCHAR(64) ${id_collation} NOT NULL,
    customer_id      VARCHAR(64) ${id_collation},
    order_id         VARCHAR(64) ${id_collation}, -- the visit that was asked about
    channel          VARCHAR(16) NOT NULL,        -- FACE_TO_FACE, TELEPHONE, MAIL, ONLINE
    invited_on       DATE        NOT NULL,
    status           VARCHAR(16) NOT NULL,        -- INVITED, ANSWERED, REFUSED, UNREACHED, EXPIRED, TAKEN_OUT
    settled_on       DATE,                        -- the day of the answers, or on which it was clear that none come
    out_reason       VARCHAR(32),                 -- DUPLICATE, COACHED, NOT_THE_CUSTOMER, CARELESS, WITHDRAWN, TRIAL
    out_role         VARCHAR(200),                -- the role of whoever took it out, not his name
    out_on           DATE,
    PRIMARY KEY (store_id, response_id)
);
CREATE INDEX survey_response_by_questionnaire ON survey_response (store_id, questionnaire_id, response_id);
CREATE INDEX survey_response_by_customer ON survey_response (store_id, customer_id, response_id);

CREATE TABLE survey_answer (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    response_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT         NOT NULL, -- the order in which it was answered
    question    VARCHAR(64) NOT NULL,
    answer      DOUBLE PRECISION,     -- none: the question does not apply
    PRIMARY KEY (store_id, response_id, place),
    FOREIGN KEY (store_id, response_id) REFERENCES survey_response
);

CREATE TABLE survey_comment (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    response_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT           NOT NULL,
    question    VARCHAR(64),            -- none: to no question in particular
    words       VARCHAR(8000) NOT NULL, -- may name people
    PRIMARY KEY (store_id, response_id, place),
    FOREIGN KEY (store_id, response_id) REFERENCES survey_response
);
