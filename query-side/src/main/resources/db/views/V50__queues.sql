-- Queues as they stood. Only the shapes: each generation of the view is a copy of them (queue_case_g1 ...). A row of a queue
-- stands from one place of the ledger to another; the greatest bigint says that it stands still.
create table views.queue_case (
    case_id  uuid primary key,
    -- Of the last event seen: its place in the case, from 0.
    version  bigint not null,
    -- The keys that the case lies under today.
    access   text[] not null,
    -- What stands open, to fold on from; nothing in it is text by or about a person.
    document json not null
);
create index queue_case_by_access on views.queue_case using gin (access);

-- What the board said of a case, from when until when.
create table views.queue_line (
    case_id        uuid not null,
    from_position  bigint not null,
    until_position bigint not null,
    -- When something is due first, in milliseconds since 1970; the greatest bigint where nothing is.
    due_ms         bigint not null,
    -- The body that answers and those waited for; tracks on which somebody is waited for.
    agencies       text[] not null,
    open           text[] not null,
    platforms      text[] not null,
    -- With the events that put it there and took it out.
    document       json not null,
    primary key (case_id, from_position)
);
create index queue_line_by_due on views.queue_line (due_ms, case_id) include (from_position, until_position);
create index queue_line_by_agency on views.queue_line using gin (agencies);

-- What was due on whose list.
create table views.queue_duty (
    case_id        uuid not null,
    key            text not null,
    from_position  bigint not null,
    until_position bigint not null,
    -- Code of the body; above:CODE for whoever was above that one.
    body           text not null,
    track          text not null,
    -- A clock that stands still makes nobody late.
    paused         boolean not null,
    due_ms         bigint not null,
    document       json not null,
    primary key (case_id, key, from_position)
);
create index queue_duty_by_body on views.queue_duty (body, due_ms, case_id, key) include (from_position, until_position)
    where not paused;
create index queue_duty_by_due on views.queue_duty (due_ms, case_id, key) include (from_position, until_position)
    where not paused;

-- What a body had in hand, and which officer of it.
create table views.queue_matter (
    case_id        uuid not null,
    key            text not null,
    from_position  bigint not null,
    until_position bigint not null,
    body           text not null,
    -- Pseudonymous id; null while nobody there has taken it up.
    officer        text,
    track          text not null,
    since_ms       bigint not null,
    document       json not null,
    primary key (case_id, key, from_position)
);
create index queue_matter_by_body on views.queue_matter (body, since_ms, case_id, key) include (from_position, until_position);
create index queue_matter_by_officer on views.queue_matter (officer, since_ms, case_id, key)
    include (from_position, until_position) where officer is not null;
