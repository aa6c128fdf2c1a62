-- What every view runs on. Each view keeps complete copies of itself, called generations; the pointer says which one is read.
create table views.view_pointer (
    view       text primary key,
    generation int not null,
    since      timestamptz not null default clock_timestamp()
);

-- How far each generation has got, written in the transaction that writes its rows.
create table views.view_position (
    view       text not null,
    generation int not null,
    position   bigint not null,
    primary key (view, generation)
) with (fillfactor = 10);

-- Axon's tokens of the views in PostgreSQL.
create table views.token_entry (
    processor_name text not null,
    segment        int not null,
    token          bytea,
    token_type     text,
    time_stamp     text,
    owner          text,
    primary key (processor_name, segment)
);

-- Events that a view could not take, and the later events of the same case behind them; of views in MongoDB too.
create table views.dead_letter_entry (
    dead_letter_id       text primary key,
    processing_group     text not null,
    sequence_identifier  text not null,
    sequence_index       bigint not null,
    message_type         text not null,
    event_identifier     text not null,
    time_stamp           text not null,
    payload_type         text not null,
    payload_revision     text,
    payload              bytea not null,
    meta_data            bytea,
    aggregate_type       text,
    aggregate_identifier text,
    sequence_number      bigint,
    token_type           text,
    token                bytea,
    enqueued_at          text not null,
    last_touched         text,
    processing_started   text,
    cause_type           text,
    cause_message        varchar(1023),
    diagnostics          bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);
