-- What customers have said about being contacted, and the addresses that must not be used, for H2 and PostgreSQL alike.
-- Both are books: rows are added and none is changed. Times are kept to the microsecond.

-- The record of a customer; it goes when he is erased. He may be unknown to the store, so it is no foreign key.
CREATE TABLE customer_consent (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    version     BIGINT      NOT NULL,
    PRIMARY KEY (store_id, customer_id)
);

CREATE TABLE consent_entry (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT          NOT NULL, -- the order in which it was written down, which decides nothing
    act         VARCHAR(16)  NOT NULL, -- GIVEN, WITHDRAWN, OBJECTED
    purpose     VARCHAR(32)  NOT NULL, -- CONTRACT, SERVICE_REMINDER, SATISFACTION, COMPLAINT, MEMBERSHIP, MARKETING
    channel     VARCHAR(16),           -- CALL, WECHAT, SMS, EMAIL, LETTER; none: every channel
    said_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    valid_from  TIMESTAMP(6) WITH TIME ZONE, -- none: at once
    valid_until TIMESTAMP(6) WITH TIME ZONE, -- itself excluded; none: for good
    source      VARCHAR(32)  NOT NULL, -- FORM, WEB, APP, CALL, WRITING, IMPORT, STOP_REPLY, UNSUBSCRIBE_LINK, PROVIDER
    recorded_by VARCHAR(200) NOT NULL, -- a role, a staff number or a program, no name
    evidence    VARCHAR(200),          -- the key of the proof: a form, a recording, a version of the wording
    PRIMARY KEY (store_id, customer_id, place),
    FOREIGN KEY (store_id, customer_id) REFERENCES customer_consent
);

CREATE TABLE consent_suppression (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT          NOT NULL,
    act         VARCHAR(16)  NOT NULL, -- SUPPRESSED, LIFTED
    reason      VARCHAR(32)  NOT NULL, -- UNSUBSCRIBED, SPAM_COMPLAINT, HARD_BOUNCE, NUMBER_REASSIGNED, DECEASED
    channel     VARCHAR(16),           -- none: every channel
    said_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    source      VARCHAR(32)  NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    evidence    VARCHAR(200),
    PRIMARY KEY (store_id, customer_id, place),
    FOREIGN KEY (store_id, customer_id) REFERENCES customer_consent
);

-- An address by the keyed hash of its normal form; the key is not in the database. It names no customer and stays when one is erased.
CREATE TABLE suppressed_address (
    store_id     VARCHAR(64) ${id_collation} NOT NULL,
    address_hash VARCHAR(64) ${id_collation} NOT NULL,
    version      BIGINT      NOT NULL,
    PRIMARY KEY (store_id, address_hash)
);

CREATE TABLE address_suppression (
    store_id     VARCHAR(64) ${id_collation} NOT NULL,
    address_hash VARCHAR(64) ${id_collation} NOT NULL,
    place        INT          NOT NULL,
    act          VARCHAR(16)  NOT NULL, -- SUPPRESSED, LIFTED
    reason       VARCHAR(32)  NOT NULL,
    channel      VARCHAR(16),
    said_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    source       VARCHAR(32)  NOT NULL,
    recorded_by  VARCHAR(200) NOT NULL,
    evidence     VARCHAR(200),
    PRIMARY KEY (store_id, address_hash, place),
    FOREIGN KEY (store_id, address_hash) REFERENCES suppressed_address
);
