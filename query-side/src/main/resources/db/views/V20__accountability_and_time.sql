-- Who answered for each case when. Only the shapes: each generation of a view is a copy of them.
create table views.accountable_case (
    case_id     uuid primary key,
    case_number text unique,
    -- Of the last event seen: its place in the case, from 0, and in the ledger.
    version     bigint not null,
    position    bigint not null,
    document    json not null
);
create table views.accountable_reign (
    case_id      uuid not null,
    place        int not null,
    agency       text not null,
    -- Which version of the body.
    agency_since date not null,
    since        timestamptz not null,
    -- First instant at which it no longer answered; null while it does.
    until        timestamptz,
    -- The event that made it so.
    version      bigint not null,
    position     bigint not null,
    event_id     text not null,
    stored_name  text not null,
    primary key (case_id, place)
);
create index accountable_reign_by_agency on views.accountable_reign (agency, since);

-- Whose each stretch of each case's time was.
create table views.timed_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    position    bigint not null,
    accountable text not null,
    platforms   text[] not null,
    -- Who may know of the case.
    access_keys text[] not null,
    document    json not null
);
create index timed_case_by_access on views.timed_case using gin (access_keys);
create table views.time_stretch (
    case_id  uuid not null,
    place    int not null,
    -- agency, platform, subject, reporter, legal_pause
    holder   text not null,
    -- Of the agency or platform.
    code     text,
    -- Milliseconds since 1970, as they add up; no end while it runs.
    since_ms bigint not null,
    until_ms bigint,
    primary key (case_id, place)
);
create index time_stretch_by_holder on views.time_stretch (holder, code, since_ms);
