-- The letters of a store in editions, for H2 and PostgreSQL alike.

-- One edition of a letter in one language. Its id is code/language/number with four digits, so that the editions of a letter
-- stand in the order of their numbers. Nothing is ever deleted: what was sent is written again from these rows.
CREATE TABLE letter_edition (
    store_id       VARCHAR(64) ${id_collation} NOT NULL,
    edition_id     VARCHAR(64) ${id_collation} NOT NULL,
    version        BIGINT      NOT NULL,     -- counts saves, not editions
    code           VARCHAR(64) ${id_collation} NOT NULL,
    language       VARCHAR(16) NOT NULL,     -- ZH_HANS, ZH_HANT, EN
    status         VARCHAR(16) NOT NULL,     -- DRAFT, APPROVED, PUBLISHED, WITHDRAWN
    source         TEXT        NOT NULL,     -- with LF at the end of each line
    dates          VARCHAR(16) NOT NULL,     -- FIGURES, NUMERALS
    written_by     VARCHAR(64) NOT NULL,     -- a key of the staff, not a name; so are the others
    written_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    content_hash   CHAR(64),                 -- SHA-256 of what was approved
    approved_by    VARCHAR(64),
    approved_at    TIMESTAMP WITH TIME ZONE,
    published_by   VARCHAR(64),
    published_at   TIMESTAMP WITH TIME ZONE,
    withdrawn_by   VARCHAR(64),
    withdrawn_at   TIMESTAMP WITH TIME ZONE,
    rolled_back_to INT,                      -- the number of the earlier edition whose content was published again
    PRIMARY KEY (store_id, edition_id)
);
CREATE INDEX letter_edition_by_publication ON letter_edition (store_id, code, language, published_at, edition_id);

CREATE TABLE letter_edition_author (
    store_id   VARCHAR(64) ${id_collation} NOT NULL,
    edition_id VARCHAR(64) ${id_collation} NOT NULL,
    place      INT         NOT NULL,
    editor     VARCHAR(64) NOT NULL,
    PRIMARY KEY (store_id, edition_id, place),
    FOREIGN KEY (store_id, edition_id) REFERENCES letter_edition
);

-- The snippets as they were when the edition was written; a snippet that is rewritten since changes nothing here.
CREATE TABLE letter_edition_snippet (
    store_id   VARCHAR(64) ${id_collation} NOT NULL,
    edition_id VARCHAR(64) ${id_collation} NOT NULL,
    place      INT         NOT NULL,
    name       VARCHAR(100) NOT NULL,
    source     TEXT        NOT NULL,
    PRIMARY KEY (store_id, edition_id, place),
    FOREIGN KEY (store_id, edition_id) REFERENCES letter_edition
);

-- The values that stand where a letter is given none.
CREATE TABLE letter_edition_default (
    store_id   VARCHAR(64) ${id_collation} NOT NULL,
    edition_id VARCHAR(64) ${id_collation} NOT NULL,
    place      INT         NOT NULL,
    name       VARCHAR(100) NOT NULL,
    words      TEXT        NOT NULL,
    PRIMARY KEY (store_id, edition_id, place),
    FOREIGN KEY (store_id, edition_id) REFERENCES letter_edition
);

-- The variables that the letter uses, as they were at its approval.
CREATE TABLE letter_edition_variable (
    store_id   VARCHAR(64) ${id_collation} NOT NULL,
    edition_id VARCHAR(64) ${id_collation} NOT NULL,
    place      INT          NOT NULL,
    name       VARCHAR(500) NOT NULL,
    type       VARCHAR(16)  NOT NULL, -- TEXT, NUMBER, MONEY, DATE, BOOLEAN, LIST, RECORD, ...
    required   VARCHAR(8)   NOT NULL, -- REQUIRED, OPTIONAL
    PRIMARY KEY (store_id, edition_id, place),
    FOREIGN KEY (store_id, edition_id) REFERENCES letter_edition
);
