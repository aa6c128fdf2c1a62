-- Every clock from start to answer, one row a clock, and a row a case beside them. Only the shapes: each generation of the view
-- is a copy of them (clock_span_g1 ...).
create table views.clocked_case (
    case_id  uuid primary key,
    version  bigint not null,
    -- Under which keys readers reach the case.
    access   text[] not null,
    document json not null
);

create table views.clock_span (
    case_id  uuid not null,
    clock_id uuid not null,
    -- Of the last event that changed it, in its case, from 0.
    version  bigint not null,
    -- Every rule that it ever was under.
    codes    text[] not null,
    started  timestamptz not null,
    document json not null,
    primary key (case_id, clock_id)
);
create index clock_span_by_start on views.clock_span (started, clock_id);
