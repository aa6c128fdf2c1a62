-- Decisions by the day they were made, beside the case files of the same generation: only the shape (case_decision_g1 ...).
create table views.case_decision (
    decision_id uuid not null,
    case_id     uuid not null,
    -- Of the last event of the case seen.
    version     bigint not null,
    decided_at  timestamptz not null,
    -- The keys that the case lies under.
    access      text[] not null,
    primary key (decision_id, case_id)
);
create index case_decision_by_day on views.case_decision (decided_at, decision_id);

-- What was exported, by whom. Not a view: nothing rebuilds it, so nothing may drop it.
create table views.export_log (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default clock_timestamp(),
    officer    text not null,
    agency     text not null,
    what       text not null,
    from_day   date not null,
    until_day  date not null,
    media_type text not null,
    -- The place in the ledger that the file shows.
    position   bigint not null,
    row_count  bigint not null,
    sha256     text not null
);
create index export_log_by_officer on views.export_log (officer, at);
