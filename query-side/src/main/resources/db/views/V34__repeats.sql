-- Repeated violations. Only the shapes: each generation of the view is a copy of them (repeat_case_g1 ...).
create table views.repeat_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    -- Who may know of it.
    access      json not null,
    -- Everything; nothing in it is text by or about a person.
    document    json not null
);

-- One row for each time something counted: from one place of the ledger to another.
create table views.repeat_strike (
    case_id        uuid not null,
    n              int not null,
    -- An account's hash or a subject's random person id.
    holder         text not null,
    account        boolean not null,
    platform       text,
    act_day        date not null,
    since_position bigint not null,
    until_position bigint,
    strike         json not null,
    primary key (case_id, n)
);
create index repeat_strike_by_holder on views.repeat_strike (holder, act_day);
create index repeat_strike_by_day on views.repeat_strike (act_day, holder);
create index repeat_strike_ended on views.repeat_strike (holder, act_day) where until_position is not null;

-- Sanctions, blocks and locks.
create table views.repeat_measure (
    case_id       uuid not null,
    measure_id    uuid not null,
    -- Whether it rests on a window over many cases.
    windowed      boolean not null,
    day           date not null,
    made_position bigint not null,
    holders       text[] not null,
    over          boolean not null,
    lost_position bigint,
    measure       json not null,
    primary key (case_id, measure_id)
);
create index repeat_measure_in_force on views.repeat_measure (made_position)
    where not over and (windowed or lost_position is not null);
