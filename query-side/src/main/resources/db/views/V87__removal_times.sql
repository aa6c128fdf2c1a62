-- When all that a notice asks for was confirmed gone, as known between two places of the ledger; and a row a case to fold on
-- from. Only the shapes: each generation of the view is a copy of them (removal_timed_case_g1 ...).
create table views.removal_timed_case (
    case_id  uuid primary key,
    version  bigint not null,
    document json not null
);

create table views.removal_time (
    case_id        uuid not null,
    notice_id      uuid not null,
    n              int not null,
    -- When the last of it was confirmed gone, as corrected by then.
    removed_at     timestamptz not null,
    -- Places of the ledger: the event that made it so, and the one that ended it.
    since_position bigint not null,
    until_position bigint,
    primary key (case_id, notice_id, n)
);
