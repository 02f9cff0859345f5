-- The tables of a dealer's desk, for H2 and PostgreSQL alike.
-- Every key begins with the store, so that stores of one group never mix. Ids are compared byte by byte (${id_collation}),
-- so that a listing has the same order on every database. Amounts are in the currency that stands beside them.
-- "version" counts the saves of an aggregate; who saves names the version he found (optimistic lock).

-- The dealership (4S store) itself.
CREATE TABLE dealership (
    store_id     VARCHAR(64) ${id_collation} NOT NULL,
    name         VARCHAR(200) NOT NULL,
    zone         VARCHAR(64)  NOT NULL, -- IANA name, for example Asia/Shanghai; the day of a visit is a day in this zone
    currency     CHAR(3)      NOT NULL, -- ISO 4217
    locale       VARCHAR(35)  NOT NULL, -- BCP 47
    hotline      VARCHAR(16),           -- E.164
    email        VARCHAR(254),
    address_lines VARCHAR(1100),        -- a line each
    city         VARCHAR(200),
    region       VARCHAR(200),
    postal_code  VARCHAR(10),
    country      CHAR(2),
    PRIMARY KEY (store_id)
);

-- Customers: people and companies.
CREATE TABLE customer (
    store_id       VARCHAR(64) ${id_collation} NOT NULL,
    customer_id    VARCHAR(64) ${id_collation} NOT NULL,
    version        BIGINT       NOT NULL,
    name_form      VARCHAR(16)  NOT NULL, -- SPLIT, UNSPLIT, COMPANY
    surname        VARCHAR(200),
    given_name     VARCHAR(200),
    full_name      VARCHAR(200) NOT NULL,
    honorific      VARCHAR(16)  NOT NULL, -- MR, MS, UNKNOWN
    address_lines  VARCHAR(1100),         -- a line each; the address is there if its country is
    city           VARCHAR(200),
    region         VARCHAR(200),
    postal_code    VARCHAR(10),
    country        CHAR(2),               -- ISO 3166-1
    birthday       DATE,
    acquired_on    DATE,                  -- delivery of the first vehicle, or first contact
    household_id   VARCHAR(64) ${id_collation},
    household_role VARCHAR(16),
    PRIMARY KEY (store_id, customer_id)
);
CREATE INDEX customer_by_household ON customer (store_id, household_id);

CREATE TABLE customer_phone (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT         NOT NULL, -- 1 is the number to try first
    phone       VARCHAR(16) NOT NULL, -- E.164
    PRIMARY KEY (store_id, customer_id, place),
    FOREIGN KEY (store_id, customer_id) REFERENCES customer
);
CREATE INDEX customer_by_phone ON customer_phone (store_id, phone);

CREATE TABLE customer_email (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT          NOT NULL,
    email       VARCHAR(254) NOT NULL,
    PRIMARY KEY (store_id, customer_id, place),
    FOREIGN KEY (store_id, customer_id) REFERENCES customer
);

CREATE TABLE customer_interest (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT         NOT NULL,
    code        VARCHAR(64) NOT NULL,
    source      VARCHAR(32) NOT NULL,
    noted_on    DATE        NOT NULL,
    PRIMARY KEY (store_id, customer_id, place),
    FOREIGN KEY (store_id, customer_id) REFERENCES customer
);

-- Who keeps which vehicle, as what, and when. The vehicle may be unknown to the store, so it is no foreign key.
CREATE TABLE customer_ownership (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    customer_id VARCHAR(64) ${id_collation} NOT NULL,
    place       INT         NOT NULL,
    vehicle_id  VARCHAR(64) ${id_collation} NOT NULL,
    role        VARCHAR(16) NOT NULL, -- OWNER, USER, PAYER
    from_day    DATE        NOT NULL,
    to_day      DATE,                 -- the day after the last; none while it lasts
    PRIMARY KEY (store_id, customer_id, place),
    FOREIGN KEY (store_id, customer_id) REFERENCES customer
);
CREATE INDEX customer_by_vehicle ON customer_ownership (store_id, vehicle_id);
CREATE INDEX ownership_by_day ON customer_ownership (store_id, from_day);

-- Vehicles, whoever keeps them.
CREATE TABLE vehicle (
    store_id       VARCHAR(64) ${id_collation} NOT NULL,
    vehicle_id     VARCHAR(64) ${id_collation} NOT NULL,
    version        BIGINT       NOT NULL,
    chassis_number VARCHAR(64),           -- a VIN, or what stands in its place on an old car
    brand          VARCHAR(100) NOT NULL,
    model          VARCHAR(100) NOT NULL,
    model_year     INT,
    energy         VARCHAR(16)  NOT NULL,
    fate           VARCHAR(16),           -- SOLD, EXPORTED, SCRAPPED; none while it is not known to be gone
    fate_day       DATE,
    PRIMARY KEY (store_id, vehicle_id)
);
CREATE INDEX vehicle_by_chassis_number ON vehicle (store_id, chassis_number);

CREATE TABLE vehicle_plate (
    store_id   VARCHAR(64) ${id_collation} NOT NULL,
    vehicle_id VARCHAR(64) ${id_collation} NOT NULL,
    place      INT         NOT NULL,
    plate      VARCHAR(16) NOT NULL,
    from_day   DATE        NOT NULL,
    until_day  DATE,                  -- the day after the last; none while it is borne
    PRIMARY KEY (store_id, vehicle_id, place),
    FOREIGN KEY (store_id, vehicle_id) REFERENCES vehicle
);

-- The book of the odometer: it only grows, and a correction is a further entry.
CREATE TABLE vehicle_odometer (
    store_id   VARCHAR(64) ${id_collation} NOT NULL,
    vehicle_id VARCHAR(64) ${id_collation} NOT NULL,
    place      INT         NOT NULL,
    entry      INT         NOT NULL, -- the number that the entry bears in the book
    reading    INT         NOT NULL,
    unit       VARCHAR(16) NOT NULL, -- KILOMETRE, MILE
    read_on    DATE        NOT NULL,
    source     VARCHAR(32) NOT NULL,
    corrects   INT,                  -- the entry whose place it takes
    reason     VARCHAR(500),         -- why it was corrected
    PRIMARY KEY (store_id, vehicle_id, place),
    FOREIGN KEY (store_id, vehicle_id) REFERENCES vehicle
);

-- Repair orders of the workshop.
CREATE TABLE repair_order (
    store_id      VARCHAR(64) ${id_collation} NOT NULL,
    order_id      VARCHAR(64) ${id_collation} NOT NULL,
    version       BIGINT      NOT NULL,
    customer_id   VARCHAR(64) ${id_collation} NOT NULL,
    vehicle_id    VARCHAR(64) ${id_collation} NOT NULL,
    order_type    VARCHAR(32) NOT NULL,
    status        VARCHAR(32) NOT NULL,
    currency      CHAR(3)     NOT NULL,
    odometer      INT,                              -- as read on arrival
    odometer_unit VARCHAR(16),
    opened_at     TIMESTAMP WITH TIME ZONE NOT NULL, -- the vehicle's arrival: its day is the day of the visit
    closed_at     TIMESTAMP WITH TIME ZONE,
    amount        NUMERIC(19, 3) NOT NULL,           -- all lines together, so that a listing need not add them up
    cost          NUMERIC(19, 3),                    -- none if the cost of a line is not known
    PRIMARY KEY (store_id, order_id)
);
CREATE INDEX repair_order_by_customer ON repair_order (store_id, customer_id, order_id);

CREATE TABLE repair_order_line (
    store_id    VARCHAR(64) ${id_collation} NOT NULL,
    order_id    VARCHAR(64) ${id_collation} NOT NULL,
    place       INT            NOT NULL,
    kind        VARCHAR(16)    NOT NULL, -- LABOUR, PARTS, OUTSOURCED, OTHER
    description VARCHAR(500)   NOT NULL,
    amount      NUMERIC(19, 3) NOT NULL,
    cost        NUMERIC(19, 3),
    payer       VARCHAR(16)    NOT NULL, -- CUSTOMER_PAY, WARRANTY, MANUFACTURER, ...
    PRIMARY KEY (store_id, order_id, place),
    FOREIGN KEY (store_id, order_id) REFERENCES repair_order
);

-- What happened, written in the transaction that changed the aggregate; others read it from here (outbox).
CREATE TABLE outbox_event (
    event_no          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    store_id          VARCHAR(64) ${id_collation} NOT NULL,
    aggregate         VARCHAR(32)   NOT NULL, -- customer, vehicle, repair_order
    aggregate_id      VARCHAR(64) ${id_collation} NOT NULL,
    aggregate_version BIGINT        NOT NULL, -- the version that the same transaction wrote
    event             VARCHAR(100)  NOT NULL,
    occurred_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    body              VARCHAR(8000) NOT NULL  -- the event in JSON: ids and days, no name, no number
);
