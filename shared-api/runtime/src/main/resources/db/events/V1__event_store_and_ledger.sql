-- The event store. Payload and metadata are of type json, which keeps the exact text, because the ledger hashes that text.
create table events.event_entry (
    -- Handed out one by one (no sequence cache): two events of one case must come in the order in which they were written.
    global_index         bigint generated always as identity primary key,
    event_identifier     text not null unique,
    aggregate_identifier text not null,
    sequence_number      bigint not null,
    type                 text not null,
    payload_type         text not null,
    payload_revision     text not null,
    payload              json not null,
    meta_data            json not null,
    time_stamp           text not null,
    -- Which transaction wrote the row, and in which numbering of transactions: the ledger's watermark compares these.
    tx                   xid8 not null default pg_current_xact_id(),
    epoch                int not null default 1,
    unique (aggregate_identifier, sequence_number)
);
create index event_entry_by_transaction on events.event_entry (epoch, tx);

create table events.snapshot_entry (
    event_identifier     text not null unique,
    aggregate_identifier text not null,
    sequence_number      bigint not null,
    type                 text not null,
    payload_type         text not null,
    payload_revision     text,
    payload              json not null,
    meta_data            json not null,
    time_stamp           text not null,
    primary key (aggregate_identifier, sequence_number)
);

-- Where each reaction of the command side has got to.
create table events.token_entry (
    processor_name text not null,
    segment        int not null,
    token          bytea,
    token_type     text,
    time_stamp     text,
    owner          text,
    primary key (processor_name, segment)
);

create table events.dead_letter_entry (
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

-- The one order: dense positions from 1, each with the hash of its event and the moment it was ledgered.
create table events.ledger (
    position     bigint primary key,
    global_index bigint not null unique,
    epoch        int not null,
    ledgered_at  timestamptz not null,
    leaf         bytea not null check (octet_length(leaf) = 32)
);
create index ledger_by_time on events.ledger (ledgered_at, position);

-- With Axon Server only, where events lie elsewhere: which event is at which position.
create table events.server_index (
    position             bigint primary key,
    event_identifier     text not null unique,
    aggregate_identifier text not null,
    sequence_number      bigint not null,
    unique (aggregate_identifier, sequence_number)
);

-- Where each event is in the ledger, whatever the event store.
create view events.event_position as
    select e.event_identifier, e.aggregate_identifier, e.sequence_number, l.position
    from events.event_entry e join events.ledger l on l.global_index = e.global_index
    union all
    select event_identifier, aggregate_identifier, sequence_number, position from events.server_index;

-- How far the ledger has got. Every transaction below the watermark is ledgered. The cluster's identifier tells when the
-- database was restored elsewhere: transaction numbers start anew there and may not be compared with those stored.
create table events.ledger_head (
    one               boolean primary key default true check (one),
    epoch             int not null,
    watermark         xid8 not null,
    position          bigint not null,
    ledgered_at       timestamptz not null,
    system_identifier bigint not null
) with (fillfactor = 10);
insert into events.ledger_head (epoch, watermark, position, ledgered_at, system_identifier)
select 1, '0', 0, timestamptz 'epoch', system_identifier from pg_control_system();

-- The leaf of an event, the same bytes as org.hoso.wire.Leaf: anyone with a database client can check a proof.
create function events.length_prefixed(value text) returns bytea language sql stable strict parallel safe
    return int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8');
create function events.leaf(e events.event_entry) returns bytea language sql stable strict parallel safe
    return sha256('\x00'::bytea
        || events.length_prefixed('hoso1')
        || events.length_prefixed(e.event_identifier)
        || events.length_prefixed(e.type)
        || events.length_prefixed(e.aggregate_identifier)
        || events.length_prefixed(e.sequence_number::text)
        || events.length_prefixed(e.payload_type)
        || events.length_prefixed(e.payload_revision)
        || events.length_prefixed(e.time_stamp)
        || events.length_prefixed(e.payload::text)
        || events.length_prefixed(e.meta_data::text));
