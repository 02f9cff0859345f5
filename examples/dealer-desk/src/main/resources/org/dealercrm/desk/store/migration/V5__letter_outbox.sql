-- The messages that are to go out, for H2 and PostgreSQL alike.

-- A message as it was written; what is delivered is this and is not written again. Its key is made of mailing and customer, so that
-- whoever begins a mailing again puts nobody's message here twice; address_key does the same for an address.
-- Both stand first in their indexes: for many keys of one store at once H2 would otherwise read the whole store.
-- The words are no TEXT, which H2 would keep apart from the row; a message of a million characters is refused.
CREATE TABLE letter_outbox (
    store_id      VARCHAR(64) ${id_collation} NOT NULL,
    letter_key    CHAR(64) ${id_collation} NOT NULL,
    mailing_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id   VARCHAR(64) ${id_collation} NOT NULL,
    address_key   CHAR(64) ${id_collation}, -- none: the address may get several messages of the mailing
    stamp         VARCHAR(160)  NOT NULL,   -- code/language/edition#hash of the letter that it was written from
    purpose       VARCHAR(32)   NOT NULL,   -- what the gate cleared, by which channel, on what basis, and when
    channel       VARCHAR(16)   NOT NULL,
    basis         VARCHAR(16)   NOT NULL,
    cleared_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    form          VARCHAR(16)   NOT NULL,   -- LETTER, EMAIL, SMS
    words         VARCHAR(1000000) NOT NULL, -- the message in JSON
    email         VARCHAR(254),             -- where it goes, by its form
    phone         VARCHAR(16),
    address_lines VARCHAR(1100),
    city          VARCHAR(200),
    region        VARCHAR(200),
    postal_code   VARCHAR(10),
    country       CHAR(2),
    status        VARCHAR(16)   NOT NULL,   -- WAITING, UNDER_WAY, DELIVERED, FAILED
    moves         INT           NOT NULL,   -- how often the status changed; who changes it names the number that he found
    attempts      INT           NOT NULL,
    moved_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    trouble       VARCHAR(200),             -- what hindered the last attempt
    PRIMARY KEY (letter_key, store_id)
);
CREATE UNIQUE INDEX letter_outbox_by_address ON letter_outbox (address_key, store_id);
CREATE INDEX letter_outbox_by_status ON letter_outbox (store_id, mailing_id, status, letter_key);
