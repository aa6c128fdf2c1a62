-- How every notice to a platform counted when, one row an interval, and a row a case beside them. Only the shapes: each
-- generation of the view is a copy of them (notice_interval_g1 ...).
create table views.noticed_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    -- Under which keys readers reach the case, and who stands how to it.
    access_keys text[] not null,
    access      json not null,
    -- Everything; nothing in it is text by or about a person.
    document    json not null
);

create table views.notice_interval (
    case_id         uuid not null,
    notice_id       uuid not null,
    n               int not null,
    agency          text not null,
    stand           text not null,
    platform        text not null,
    -- Law fields of the case's violation types.
    fields          text[] not null,
    sent            timestamptz not null,
    -- How it counted until then; null for a notice sent only now.
    before_stand    text,
    before_platform text,
    before_fields   text[],
    before_sent     timestamptz,
    cause           text not null,
    -- Places of the ledger: the event that made it so, and the one that ended it.
    since_position  bigint not null,
    until_position  bigint,
    document        json not null,
    primary key (case_id, notice_id, n)
);
create index notice_interval_by_change on views.notice_interval (since_position, notice_id);
create index notice_interval_by_sent on views.notice_interval (sent);
