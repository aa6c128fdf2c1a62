-- What the desk keeps beside the events, in the same transaction as the events it belongs to.

create sequence events.case_running;

-- People read the number; both find the case.
create table events.case_number (
    number  text primary key,
    case_id uuid not null unique
);

-- The same canonical URL in an open case joins that case. One row an open item; state 'reserved' only where the events live elsewhere.
create table events.open_item (
    url_hash    text primary key,
    item_id     uuid not null,
    case_id     uuid not null,
    state       text not null default 'open' check (state in ('reserved', 'open')),
    reserved_at timestamptz not null default now()
);
create index open_item_case on events.open_item (case_id);

-- A repeat with the same key and body gets the first answer again. The hash is keyed: nobody can guess a body from it.
create table events.idempotency (
    officer      text not null,
    key          text not null,
    request_hash bytea not null,
    case_id      uuid,
    answer       json,
    recorded_at  timestamptz not null default now(),
    primary key (officer, key)
);
create index idempotency_age on events.idempotency (recorded_at);

-- An import is resumable by a reference a line.
create table events.import_line (
    officer   text not null,
    reference text not null,
    case_id   uuid not null,
    primary key (officer, reference)
);

-- What falls due: clocks to breach, lead offers to expire. A mere wake-up list, made from the ledger; losing it loses nothing.
create table events.due (
    kind     text not null check (kind in ('clock', 'offer')),
    id       uuid not null,
    case_id  uuid not null,
    due_at   timestamptz not null,
    tries    int not null default 0,
    primary key (kind, id)
);
create index due_next on events.due (due_at);

-- db-scheduler's own table, as its documentation gives it.
create table events.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_next on events.scheduled_tasks (execution_time);
