-- Every appeal and lawsuit over all cases, as it stood from one place of the ledger to another. Only the shapes: each generation
-- of the view is a copy of them. The greatest bigint says that it stands still, or that nothing is due.
create table views.appeal_case (
    case_id  uuid primary key,
    version  bigint not null,
    -- The keys that the case lies under today.
    access   text[] not null,
    -- What stands, to fold on from; nothing in it is text by or about a person.
    document json not null
);
create index appeal_case_by_access on views.appeal_case using gin (access);

create table views.appeal_line (
    case_id        uuid not null,
    -- Of the appeal or the lawsuit.
    key            text not null,
    from_position  bigint not null,
    until_position bigint not null,
    -- Whom it waits for, as on the queues; null where for nobody.
    body           text,
    stage          text not null,
    level          text,
    late           boolean not null,
    paused         boolean not null,
    -- How much of its ruling is not yet applied.
    unapplied      integer not null,
    due_ms         bigint not null,
    document       json not null,
    primary key (case_id, key, from_position)
);
create index appeal_line_by_due on views.appeal_line (due_ms, case_id, key) include (from_position, until_position);
create index appeal_line_by_body on views.appeal_line (body, due_ms, case_id, key) include (from_position, until_position);
create index appeal_line_unapplied on views.appeal_line (due_ms, case_id, key) include (from_position, until_position)
    where unapplied > 0;
