-- Decisions by the day they were made, as known from one place of the ledger to another, and where corrections stand. Only
-- the shapes: each generation of the view is a copy of them (decided_day_g1 ...).
create table views.decided_case (
    case_id  uuid primary key,
    -- Of the last event of the case that was a decision or a correction.
    version  bigint not null,
    document json not null
);
create table views.decided_day (
    case_id        uuid not null,
    decision_id    uuid not null,
    -- When the decision was made, as put right by then.
    decided_at     timestamptz not null,
    -- The place of the decision's own event.
    made_position  bigint not null,
    -- From which place on that was known, and from which on it no longer was what is known.
    since_position bigint not null,
    until_position bigint,
    primary key (case_id, decision_id, since_position)
);
create index decided_day_by_day on views.decided_day (decided_at, decision_id, case_id);
create table views.correction_place (
    position bigint primary key,
    case_id  uuid not null,
    version  bigint not null
);
create index correction_place_by_case on views.correction_place (case_id, position);

-- By whose rights a file was made, and up to which place corrections put it right. Absent in rows from before both were kept.
alter table views.export_log add column roles text[];
alter table views.export_log add column known_position bigint;
create index export_log_by_day on views.export_log (until_day, from_day);
