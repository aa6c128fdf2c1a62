-- The schema of the command side: the events, their ledger and proof, and what is kept beside them in the same transaction.
-- Whatever is "made from the ledger" can be lost without loss: it is read anew. A column mac is a code (HMAC) under a key that
-- no database holds, over what the row decides (decision 0200): who writes here cannot make one.

---- The event store

-- Payload and metadata are of type json, which keeps the exact text, because the ledger hashes that text.
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
    -- Sealed texts cannot be compressed: an event of over 2 kB stays in its row (up to a page), rather than in pieces elsewhere.
) with (toast_tuple_target = 8160);
create index event_entry_by_transaction on events.event_entry (epoch, tx);

-- States of cases, so that a long history is not read from its beginning; any may be dropped.
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

-- Events that a reaction could not take, and the later events of the same case behind them.
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

-- Where each watcher of the command side stands: the side that shows it is another process.
create table events.watcher (
    watcher  text primary key,
    position bigint not null,
    -- why it stands still, absent while it does not
    stopped  json
);

---- The ledger

-- The one order: dense positions from 1, each with the hash of its event and the moment it was ledgered. Moments never go back, so
-- one is looked up by halving positions; in the order of its columns none is padded.
create table events.ledger (
    position     bigint primary key,
    global_index bigint not null unique,
    ledgered_at  timestamptz not null,
    epoch        int not null,
    leaf         bytea not null check (octet_length(leaf) = 32)
);

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

---- The leaf of an event: the same bytes as org.hoso.wire.Leaf, so that anyone with a database client can check a proof

create function events.length_prefixed(value text) returns bytea language sql stable strict parallel safe
    return int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8');

-- A moment as a leaf has it: UTC, to the microsecond, always six digits.
create function events.leaf_time(at timestamptz) returns text language sql immutable strict parallel safe
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- Over the texts as they are stored. It binds when the event got its position: else whoever owns the database could move what
-- was known when (decision 0190).
create function events.leaf(ledgered_at timestamptz, event_identifier text, type text, aggregate_identifier text,
        sequence_number bigint, payload_type text, payload_revision text, time_stamp text, payload text, meta_data text)
    returns bytea language sql stable strict parallel safe
    return sha256('\x00'::bytea
        || events.length_prefixed('hoso2')
        || events.length_prefixed(events.leaf_time(ledgered_at))
        || events.length_prefixed(event_identifier)
        || events.length_prefixed(type)
        || events.length_prefixed(aggregate_identifier)
        || events.length_prefixed(sequence_number::text)
        || events.length_prefixed(payload_type)
        || events.length_prefixed(payload_revision)
        || events.length_prefixed(time_stamp)
        || events.length_prefixed(payload)
        || events.length_prefixed(meta_data));

create function events.leaf(e events.event_entry, ledgered_at timestamptz)
    returns bytea language sql stable strict parallel safe
    return events.leaf(ledgered_at, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number, e.payload_type,
        e.payload_revision, e.time_stamp, e.payload::text, e.meta_data::text);

-- A batch shares its moment: what its leaves begin with is made once and not for each of them.
create function events.leaf_beginning(ledgered_at timestamptz) returns bytea language sql stable strict parallel safe
    return '\x00'::bytea || events.length_prefixed('hoso2') || events.length_prefixed(events.leaf_time(ledgered_at));

-- The same bytes as events.leaf(e, ledgered_at).
create function events.leaf(e events.event_entry, beginning bytea) returns bytea language sql stable strict parallel safe
    return sha256(beginning
        || events.length_prefixed(e.event_identifier)
        || events.length_prefixed(e.type)
        || events.length_prefixed(e.aggregate_identifier)
        || events.length_prefixed(e.sequence_number::text)
        || events.length_prefixed(e.payload_type)
        || events.length_prefixed(e.payload_revision)
        || events.length_prefixed(e.time_stamp)
        || events.length_prefixed(e.payload::text)
        || events.length_prefixed(e.meta_data::text));

---- The proof over the ledger: beside the events and not among the views, so that no rebuild ever touches what was signed

-- The Merkle tree: the hash over each complete 256, 65536 ... leaves. It follows from the ledger alone and can be dropped and
-- grown again; the leaves themselves are the ledger's.
create table events.tree_node (
    -- 1 for a hash over 256 leaves, each level more over 256 of the one below.
    level smallint not null check (level > 0),
    index bigint not null,
    hash  bytea not null check (octet_length(hash) = 32),
    primary key (level, index)
);

-- How many complete runs of 256 leaves the tree has taken in. Whoever grows it locks this row.
create table events.tree_growth (
    one    boolean primary key default true check (one),
    blocks bigint not null
);
insert into events.tree_growth (blocks) values (0);

-- What was signed.
create table events.checkpoint (
    size      bigint not null,
    -- Id of the signing key, in hex: a new key signs the same size again.
    key_id    text not null,
    signed_at timestamptz not null default clock_timestamp(),
    -- The whole note, as it is handed out.
    note      text not null,
    primary key (key_id, size)
);
create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a signed checkpoint is never changed';
end $$;
create trigger checkpoint_stands before update or delete on events.checkpoint
    for each row execute function events.refuse_change();
create trigger checkpoints_stand before truncate on events.checkpoint
    for each statement execute function events.refuse_change();

-- What witnesses, other bodies' programs, have signed of our checkpoints. Handed out after the note's own lines.
create table events.cosignature (
    key_id     text not null,
    size       bigint not null,
    -- Id of the witness's key, in hex.
    witness_id text not null,
    -- The signature line, with its line feed.
    line       text not null,
    taken_at   timestamptz not null default clock_timestamp(),
    primary key (key_id, size, witness_id)
);

-- What witnesses refused to co-sign, each proved by two checkpoints that this ledger's key signed. One of each witness and key is
-- enough: a key that signed two histories proves nothing any more.
create table events.refusal (
    -- Of the ledger's key that signed both, in hex, as events.checkpoint has it.
    key_id     text not null,
    -- Id of the witness's key, in hex, as events.cosignature has it.
    witness_id text not null,
    -- The note that the witness signed, with both checkpoints in it.
    refusal    text not null,
    taken_at   timestamptz not null default clock_timestamp(),
    primary key (key_id, witness_id)
);
create function events.refuse_refusal_change() returns trigger language plpgsql as $$
begin
    raise exception 'a witness''s refusal is never changed';
end $$;
create trigger refusal_stands before update or delete on events.refusal
    for each row execute function events.refuse_refusal_change();
create trigger refusals_stand before truncate on events.refusal
    for each statement execute function events.refuse_refusal_change();

-- What time stamp authorities (RFC 3161) have said of our checkpoints: by then, they were signed.
create table events.checkpoint_stamp (
    key_id      text not null,
    size        bigint not null,
    -- SHA-256 of the authority's certificate, in hex: another authority may stamp the same checkpoint too.
    certificate text not null,
    -- The name in that certificate.
    authority   text not null,
    -- By the authority's clock.
    stamped_at  timestamptz not null,
    -- In DER; its imprint is the SHA-256 of the checkpoint's note as it is stored.
    token       bytea not null,
    taken_at    timestamptz not null default clock_timestamp(),
    primary key (key_id, size, certificate)
);
create function events.refuse_stamp_change() returns trigger language plpgsql as $$
begin
    raise exception 'a time stamp is never changed';
end $$;
create trigger checkpoint_stamp_stands before update or delete on events.checkpoint_stamp
    for each row execute function events.refuse_stamp_change();
create trigger checkpoint_stamps_stand before truncate on events.checkpoint_stamp
    for each statement execute function events.refuse_stamp_change();

---- Taking commands: numbers, content that is in a case already, requests that come again

create sequence events.case_running;

-- People read the number; both find the case.
create table events.case_number (
    number      text primary key,
    case_id     uuid not null unique,
    -- After the number was drawn: what was drawn before it was drawn before that instant.
    recorded_at timestamptz not null default clock_timestamp(),
    mac         bytea
);
create index case_number_running on events.case_number ((split_part(number, '-', 3)::bigint));

-- Case numbers that were drawn for a case which then did not open: an official register tells its gaps.
create table events.burnt_case_number (
    number   text primary key,
    cause    text not null check (cause in ('lost_race', 'failed')),
    burnt_at timestamptz not null default clock_timestamp()
);
create index burnt_case_number_running on events.burnt_case_number ((split_part(number, '-', 3)::bigint));

-- The same canonical URL in an open case joins that case. One row an open item; state 'reserved' only where the events live elsewhere.
create table events.open_item (
    url_hash    text primary key,
    item_id     uuid not null,
    case_id     uuid not null,
    state       text not null default 'open' check (state in ('reserved', 'open')),
    reserved_at timestamptz not null default now(),
    -- Of what is open; a mere reservation decides nothing, the history is asked.
    mac         bytea
);
create index open_item_case on events.open_item (case_id);

-- Which content cases at rest handled: whoever reports it again is told. A row from when its case comes to rest until it is reopened.
create table events.closed_item (
    url_hash  text not null,
    case_id   uuid not null,
    item_id   uuid not null,
    closed_at timestamptz not null,
    mac       bytea,
    primary key (url_hash, case_id)
);
create index closed_item_case on events.closed_item (case_id);

-- A repeat with the same key and body gets the first answer again. The hash is keyed: nobody can guess a body from it. Where
-- events and these rows cannot share a transaction, a request is written down before its command is sent: its answer is missing
-- until the command is known to have happened, and meanwhile the case's history says whether it did.
create table events.idempotency (
    officer      text not null,
    key          text not null,
    request_hash bytea not null,
    case_id      uuid,
    answer       json,
    recorded_at  timestamptz not null default now(),
    -- The case's last version before, -1 where it was not there: events that bear the key can only come after it.
    from_version bigint,
    -- What was drawn for each sending of the request, by the correlation id of that sending's events.
    tries        jsonb,
    -- Of an answer; a note without one decides nothing, the history is asked.
    mac          bytea,
    primary key (officer, key)
);
create index idempotency_age on events.idempotency (recorded_at);

-- An import is resumable by a reference a line.
create table events.import_line (
    officer   text not null,
    reference text not null,
    case_id   uuid not null,
    mac       bytea,
    primary key (officer, reference)
);

-- Files of applications for the white list that were taken: the same file sent again by the same body gets the same answer.
create table events.application_file (
    agency   text not null,
    -- Of the bytes as they were sent.
    sha256   text not null,
    -- What was answered.
    answer   json not null,
    taken_at timestamptz not null default clock_timestamp(),
    mac      bytea,
    primary key (agency, sha256)
);

---- What waits: mere wake-up lists, made from the ledger

-- What falls due: clocks to breach and the warnings before, lead offers to expire, and what a breach brings on (a case against
-- the platform to be proposed, one that was opened to be reported).
create table events.due (
    kind    text not null,
    id      uuid not null,
    case_id uuid not null,
    due_at  timestamptz not null,
    tries   int not null default 0,
    -- A warning is too late once its clock is due.
    ends_at timestamptz,
    mac     bytea,
    primary key (kind, id),
    constraint due_kind_check check (kind in ('warning', 'clock', 'offer', 'platform_case', 'joined_case')),
    constraint due_warning_ends check (kind <> 'warning' or ends_at is not null)
);
-- What never failed is taken by due instant; what failed before stands behind it.
create index due_next on events.due (tries, due_at);

-- Bodies whose end would change a case: who answers for it, who is to answer an offer.
create table events.awaited_body (
    kind    text not null check (kind in ('lead', 'offer')),
    -- Of the case, or of the offer.
    id      uuid not null,
    case_id uuid not null,
    agency  text not null,
    at_rest boolean not null default false,
    tries   int not null default 0,
    primary key (kind, id)
);
create index awaited_body_agency on events.awaited_body (agency) where not at_rest;
create index awaited_body_case on events.awaited_body (case_id);

-- Which content the checker is to look at, and when next; one row a piece of content.
create table events.awaited_look (
    item_id  uuid primary key,
    case_id  uuid not null,
    -- What the looks follow: a platform's claim, or a removal that was confirmed.
    occasion text not null check (occasion in ('claim', 'removal')),
    since    timestamptz not null,
    due_at   timestamptz not null,
    tries    int not null default 0
);
create index awaited_look_due on events.awaited_look (tries, due_at);

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

---- What goes out of the house

-- A row is written in the transaction of the event that asks for it and never from a replay; the text is kept as it was sent,
-- sealed, because it may name persons.
create table events.dispatch (
    dispatch_id  uuid primary key,
    case_id      uuid not null,
    kind         text not null,
    agency       text not null,
    receiver     text not null,
    way          text not null,
    state        text not null check (state in ('due', 'by_hand', 'delivered', 'failed', 'withdrawn')),
    -- When the event happened that asked for it, or for it again.
    since        timestamptz not null,
    -- The next attempt, and when it is given up; absent where nothing is sent by itself.
    due_at       timestamptz,
    until        timestamptz,
    attempts     int not null default 0,
    tried_at     timestamptz,
    trouble      text,
    lease        uuid,
    leased_until timestamptz,
    text         json,
    text_sha256  text,
    -- The block, lock or request that an order goes out for, which may go to several. Absent for what has one dispatch, a notice say.
    about        uuid,
    -- When the outcome that the row shows was told: mail that bounced ends what had arrived, and an older word said again does not.
    told_at      timestamptz,
    mac          bytea,
    -- Code of what is no longer tried though the case was never told: over the row, since when it was asked, and how it ended.
    closing      bytea,
    -- What its receiver said when it had arrived, kept before the case is told: while the case cannot be told, what has arrived
    -- is not sent again.
    receipt      text
);
create index dispatch_due on events.dispatch (receiver, due_at) where state = 'due';
create index dispatch_of_case on events.dispatch (case_id);
create index dispatch_by_state on events.dispatch (state, dispatch_id);
create index dispatch_about on events.dispatch ((coalesce(about, dispatch_id)));
-- Letters that wait for a hand and are not written yet are looked for every second.
create index dispatch_unwritten on events.dispatch (dispatch_id) where state = 'by_hand' and text is null and trouble is null;

-- The public keys that what is sent was signed with: so old messages can be verified after the key was changed.
create table events.dispatch_key (
    public_key bytea primary key,
    since      timestamptz not null default now()
);

---- The lists

-- A thing stands on a list once: which listing holds it, from the proposal until it is taken off.
create table events.listed_address (
    list        text not null,
    -- As the listing's first event has it: a host, or host and path.
    key         text not null,
    listing_id  uuid not null unique,
    -- Last day of its period; after it the row holds nothing.
    until_day   date,
    -- On which sanction decision of which case the entry rests, and which body proposed it: where a ruling annuls the decision,
    -- that body must take the entry off.
    agency      text,
    case_id     uuid,
    decision_id uuid,
    mac         bytea,
    primary key (list, key)
);
create index listed_on_decision on events.listed_address (case_id, decision_id) where decision_id is not null;

-- What was given out of the lists, beside the events and not among the views: subscribers hold the running hash, so no rebuild may
-- ever change it.
create table events.list_change (
    number      bigint primary key,
    -- Of its event in the ledger.
    position    bigint not null unique,
    ledgered_at timestamptz not null,
    listing_id  uuid not null,
    what        text not null check (what in ('listed', 'contested', 'reviewed', 'removed')),
    -- As it is given out, to the last byte.
    text        text not null,
    -- SHA-256 over the hash before and the text; see org.hoso.lists.ListChain.
    hash        text not null,
    mac         bytea
);
create index list_change_of_listing on events.list_change (listing_id, number);
create index list_change_removed on events.list_change (number) where what = 'removed';

-- The file of a list for a day as it was first made: the bytes are made again from the view, and are the same.
create table events.list_file (
    list     text not null,
    day      date not null,
    -- Last place of the ledger that counts.
    position bigint not null,
    rows     bigint not null,
    bytes    bigint not null,
    sha256   text not null,
    -- The signed note (C2SP signed-note), whole.
    note     text not null,
    made_at  timestamptz not null default clock_timestamp(),
    primary key (list, day)
);

create function events.refuse_other_list() returns trigger language plpgsql as $$
begin
    raise exception 'what was given out of the lists is never changed';
end $$;
create trigger list_change_stands before update or delete on events.list_change
    for each row execute function events.refuse_other_list();
create trigger list_changes_stand before truncate on events.list_change
    for each statement execute function events.refuse_other_list();
create trigger list_file_stands before update or delete on events.list_file
    for each row execute function events.refuse_other_list();
create trigger list_files_stand before truncate on events.list_file
    for each statement execute function events.refuse_other_list();

-- Challenges of listings that are not decided: while one waits, whoever brought it is not erased, whichever file asks for it.
create table events.waiting_challenge (
    challenge_id uuid primary key,
    listing_id   uuid not null,
    mac          bytea
);
create index waiting_challenge_of on events.waiting_challenge (listing_id);

---- Persons over all cases

-- In which cases texts about a person lie: made from the ledger, which can make it anew.
create table events.person_case (
    person  uuid not null,
    case_id uuid not null,
    mac     bytea,
    primary key (person, case_id)
);

-- Erasures that the ledger told of. Done ones stay: an event read again must not erase whom the same id leads to by then.
create table events.erasure (
    event_id text primary key,
    erased   json not null,
    tries    int not null default 0,
    done_at  timestamptz,
    -- An erasure destroys keys.
    mac      bytea
);
create index erasure_open on events.erasure (tries) where done_at is null;

-- What bodies have under way against whom, over all cases: made from the ledger, which can make it anew. Whoever is about to measure
-- somebody is warned by it; nothing is refused by it.
create table events.measured (
    case_id  uuid not null,
    -- A record, block or lock, and whom it is against.
    key      text not null,
    document json not null,
    -- Hashes of the content, the acts and the accounts that it can meet others at (decision 0125).
    points   uuid[] not null,
    mac      bytea,
    primary key (case_id, key)
);
create index measured_points on events.measured using gin (points);
