-- The schema of the query side: the views, which are made from the ledger and can be made anew at any time, and a few tables
-- which are no views and say so.
--
-- Of a view stand here only the shapes: each generation of it is a copy of them, made when it is needed (case_view_g1 ...). These
-- hold for all of them:
-- - version is the place in its case of the last event seen, from 0; position is a place in the ledger.
-- - A row of what was known when stands from one place of the ledger up to another. Where until_position is never null, the
--   greatest bigint says that the row still stands, and in due_ms (milliseconds since 1970) that nothing is due.
-- - access (and access_keys) holds the keys that a case lies under: by them is found who may know of it.
-- - A document holds what its case is folded on from, and what is shown. Names and texts by or about a person are sealed in it.
--   Documents carry a code under a key that is in no database (decision 0195), deflated with a dictionary (decision 0240).

---- What every view runs on

-- Each view keeps complete copies of itself, called generations; the pointer says which one is read.
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

-- Which processes keep views up to date, by when they last said so: the views are shared out among them.
create table views.instance (
    instance text primary key,
    seen_at  timestamptz not null
);

-- The last rebuild of each view: asked for wherever it was, carried out by whoever keeps the view up to date, told to all.
create table views.rebuild (
    view     text primary key,
    asked_at timestamptz,
    progress json not null,
    told_at  timestamptz not null
);

---- No views: nothing rebuilds these, so nothing may drop them

-- What was exported, by whom.
create table views.export_log (
    id             bigint generated always as identity primary key,
    at             timestamptz not null default clock_timestamp(),
    officer        text not null,
    agency         text not null,
    what           text not null,
    from_day       date not null,
    until_day      date not null,
    media_type     text not null,
    -- The place in the ledger that the file shows.
    position       bigint not null,
    row_count      bigint not null,
    sha256         text not null,
    -- By whose rights it was made, and up to which place corrections put it right.
    roles          text[] not null,
    known_position bigint not null
);
create index export_log_by_officer on views.export_log (officer, at);
create index export_log_by_day on views.export_log (until_day, from_day);

-- What the feed's cursors are sealed with, so that an altered one is told from a true one by every process and after every
-- restart. It opens nothing: a cursor gives no right.
create table views.feed_key (
    one boolean primary key default true check (one),
    key bytea not null check (octet_length(key) = 32)
);
insert into views.feed_key (key)
select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

---- The case file, and the board with its search

create table views.case_view (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    position    bigint not null,
    -- To look at with SQL; the document has them too.
    accountable text,
    status      text not null,
    document    bytea not null
);
create index case_view_by_accountable on views.case_view (accountable, status);

create table views.board_row (
    case_id         uuid primary key,
    version         bigint not null,
    -- When something is due first.
    due_ms          bigint not null,
    opened_ms       bigint,
    status          text not null,
    product_field   text,
    violation_types text[] not null,
    platforms       text[] not null,
    -- The body that answers and those waited for; bodies whose turn it is; tracks on which somebody is waited for.
    agencies        text[] not null,
    waited_for      text[] not null,
    open            text[] not null,
    access          text[] not null,
    -- By what it is searched: lower case, with diacritics and without.
    words           text[] not null,
    -- Nothing in it is text by or about a person.
    document        bytea not null,
    -- What bodies of the State are shown, ready made, and who may know of it: a page of the board reads this alone, a third of the
    -- document.
    shown           bytea not null
);
create index board_row_by_due on views.board_row (due_ms, case_id);
create index board_row_by_status on views.board_row (status, due_ms, case_id);
create index board_row_by_field on views.board_row (product_field, due_ms, case_id);
create index board_row_by_opening on views.board_row (opened_ms);
-- Cases in which nobody is waited for lie behind all others in the board's order: asked for alone, they were walked to over every
-- open one.
create index on views.board_row (due_ms, case_id) where open = '{}';
-- All lists in one index: what is asked of several is met in it, before any row is read. What is written waits in a short list, so
-- that a question asked while much is written has little to look through beside.
create index board_row_by_lists on views.board_row
    using gin (words, agencies, waited_for, open, platforms, violation_types, access) with (gin_pending_list_limit = 256);

---- Who did what, and who looked

-- The audit trail: one line an event, never removed, also not when its case ends.
create table views.audit_line (
    position     bigint primary key,
    case_id      uuid not null,
    version      bigint not null,
    event_id     text not null,
    stored_name  text not null,
    at           timestamptz not null,
    recorded_at  timestamptz not null,
    ledgered_at  timestamptz not null,
    officer      text not null,
    agency       text not null,
    role         text not null,
    on_behalf_of text,
    -- The application by which it was asked for.
    client       text,
    -- As stored; personal text stays sealed.
    payload      bytea not null,
    unique (case_id, version)
);

-- Who stands how to each case, as of its last line: history and feed are filtered by it.
create table views.case_access (
    case_id     uuid primary key,
    case_number text,
    version     bigint not null,
    access      bytea not null
);
create index case_access_by_number on views.case_access (case_number);

-- Who looked, from the ledger: one line for each event of the family access.
create table views.look_line (
    position    bigint primary key,
    ledgered_at timestamptz not null,
    stored_name text not null,
    at          timestamptz not null,
    officer     text not null,
    agency      text not null,
    -- Absent where a file of many cases was exported.
    case_id     uuid,
    -- The glass that was broken, or under which it was looked.
    glass_id    uuid,
    -- As stored; the reason stays sealed.
    payload     bytea not null
);
create index look_line_of_case on views.look_line (case_id, at, position) where case_id is not null;
create index look_line_of_glass on views.look_line (glass_id, position) where glass_id is not null;
create index look_line_broken on views.look_line (position) where stored_name = 'access.glass-broken';

-- Looks are counted, so that one that is taken away is missed.
create table views.look_count (
    -- A case, a glass, or nil for all glasses that were broken.
    counted  uuid primary key,
    -- Of the last look counted.
    position bigint not null,
    -- How many, vouched for.
    document bytea not null
);

---- Who answered for a case when, whose its time was, and its clocks

create table views.accountable_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    position    bigint not null,
    document    bytea not null
);
create table views.accountable_reign (
    case_id      uuid not null,
    place        int not null,
    agency       text not null,
    -- Which version of the body.
    agency_since date not null,
    since        timestamptz not null,
    -- First instant at which it no longer answered; null while it does.
    until        timestamptz,
    -- The event that made it so.
    version      bigint not null,
    position     bigint not null,
    event_id     text not null,
    stored_name  text not null,
    primary key (case_id, place)
);
create index accountable_reign_by_agency on views.accountable_reign (agency, since);

create table views.timed_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    position    bigint not null,
    accountable text not null,
    platforms   text[] not null,
    access_keys text[] not null,
    document    bytea not null
);
create index timed_case_by_access on views.timed_case using gin (access_keys);
create table views.time_stretch (
    case_id  uuid not null,
    place    int not null,
    -- agency, platform, subject, reporter, legal_pause
    holder   text not null,
    -- Of the agency or platform.
    code     text,
    -- Milliseconds since 1970, as they add up; no end while it runs.
    since_ms bigint not null,
    until_ms bigint,
    primary key (case_id, place)
);
create index time_stretch_by_holder on views.time_stretch (holder, code, since_ms);

create table views.clocked_case (
    case_id  uuid primary key,
    version  bigint not null,
    access   text[] not null,
    document bytea not null
);
-- Every clock from start to answer.
create table views.clock_span (
    case_id  uuid not null,
    clock_id uuid not null,
    -- Of the last event that changed it.
    version  bigint not null,
    -- Every rule that it ever was under.
    codes    text[] not null,
    started  timestamptz not null,
    document bytea not null,
    primary key (case_id, clock_id)
);
create index clock_span_by_start on views.clock_span (started, clock_id);

---- Queues, directives, appeals: what waits for whom

-- Queues as they stood at any place of the ledger. Pages and their exact totals are told by an index alone, which is why these bear so
-- many columns; rows are read for what is shown, and no others (decision 0071).
create table views.queue_case (
    case_id  uuid primary key,
    version  bigint not null,
    access   text[] not null,
    -- Nothing in it is text by or about a person.
    document bytea not null
);
create index queue_case_by_access on views.queue_case using gin (access);

-- What the board said of a case, from when until when.
create table views.queue_line (
    case_id        uuid not null,
    from_position  bigint not null,
    until_position bigint not null,
    -- When something is due first.
    due_ms         bigint not null,
    -- The body that answers and those waited for; tracks on which somebody is waited for.
    agencies       text[] not null,
    open           text[] not null,
    platforms      text[] not null,
    -- With the events that put it there and took it out.
    document       bytea not null,
    primary key (case_id, from_position)
);
create index on views.queue_line (due_ms, case_id, from_position) include (until_position, agencies, open);
create index queue_line_by_agency on views.queue_line using gin (agencies);

-- Since when a case has had content on a platform.
create table views.queue_place (
    platform      text not null,
    case_id       uuid not null,
    from_position bigint not null,
    primary key (platform, case_id) include (from_position)
);
create index on views.queue_place (case_id);

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
    document       bytea not null,
    primary key (case_id, key, from_position)
);
create index on views.queue_duty (body, due_ms, case_id, key, from_position) include (until_position, track) where not paused;
-- With the body: a body's overdue list is walked in the order of days where that body has most of what is due, and without it each
-- entry cost a look at its row.
create index on views.queue_duty (due_ms, case_id, key, from_position) include (until_position, body, track) where not paused;

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
    document       bytea not null,
    primary key (case_id, key, from_position)
);
create index on views.queue_matter (body, since_ms, case_id, key, from_position) include (until_position, officer, track);
create index on views.queue_matter (officer, since_ms, case_id, key, from_position) include (until_position, body, track)
    where officer is not null;

create table views.directed_case (
    case_id  uuid primary key,
    version  bigint not null,
    -- The case's directives and who stands how to it.
    document bytea not null
);
create table views.directive (
    directive_id uuid not null,
    case_id      uuid not null,
    version      bigint not null,
    from_agency  text not null,
    to_agency    text not null,
    -- Of the body directed.
    province     text,
    due_at       timestamptz not null,
    answered_at  timestamptz,
    access       text[] not null,
    primary key (directive_id, case_id)
);
create index directive_by_due on views.directive (due_at, directive_id);
create index directive_by_to on views.directive (to_agency, due_at, directive_id);
create index directive_by_from on views.directive (from_agency, due_at, directive_id);
create index directive_by_province on views.directive (province, due_at, directive_id);
create index on views.directive (case_id);

-- Every appeal and lawsuit over all cases, as it stood from one place of the ledger to another.
create table views.appeal_case (
    case_id  uuid primary key,
    version  bigint not null,
    access   text[] not null,
    -- Nothing in it is text by or about a person.
    document bytea not null
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
    document       bytea not null,
    primary key (case_id, key, from_position)
);
create index appeal_line_by_due on views.appeal_line (due_ms, case_id, key) include (from_position, until_position);
create index appeal_line_by_body on views.appeal_line (body, due_ms, case_id, key) include (from_position, until_position);
create index appeal_line_unapplied on views.appeal_line (due_ms, case_id, key) include (from_position, until_position)
    where unapplied > 0;

---- Decisions, corrections and repeats

-- Decisions by the day they were made, as known from one place of the ledger to another, and where corrections stand.
create table views.decided_case (
    case_id  uuid primary key,
    -- Of the last event of the case that was a decision or a correction.
    version  bigint not null,
    document bytea not null
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

-- Repeated violations.
create table views.repeat_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    -- Who may know of it.
    access      bytea not null,
    -- Nothing in it is text by or about a person.
    document    bytea not null
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
    strike         bytea not null,
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
    measure       bytea not null,
    primary key (case_id, measure_id)
);
create index repeat_measure_in_force on views.repeat_measure (made_position)
    where not over and (windowed or lost_position is not null);

---- Figures of platforms, their publication, and the removal ledger

create table views.noticed_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    access_keys text[] not null,
    -- Who stands how to it.
    access      bytea not null,
    -- Nothing in it is text by or about a person.
    document    bytea not null
);
-- How every notice to a platform counted when.
create table views.notice_interval (
    case_id         uuid not null,
    notice_id       uuid not null,
    n               int not null,
    agency          text not null,
    stand           text not null,
    platform        text not null,
    -- Law fields of the case's violation types.
    fields          text[] not null,
    sent            timestamptz not null,
    -- How it counted until then; null for a notice sent only now.
    before_stand    text,
    before_platform text,
    before_fields   text[],
    before_sent     timestamptz,
    cause           text not null,
    -- Places of the ledger: the event that made it so, and the one that ended it.
    since_position  bigint not null,
    until_position  bigint,
    document        bytea not null,
    -- Where its case was first reported from, to count by.
    province        text,
    primary key (case_id, notice_id, n)
);
create index notice_interval_by_sent on views.notice_interval (sent);
-- Counting reads an index and no documents: a figure and its change over a million intervals take a third of the time.
create index notice_interval_counted on views.notice_interval (since_position, notice_id)
    include (until_position, agency, stand, platform, fields, sent, before_stand, before_platform, before_fields, before_sent, cause);

-- Figures proposed for publication, and published, one row a proposal.
create table views.publication (
    publication_id uuid primary key,
    -- Of the proposal.
    position       bigint not null,
    ledgered_at    timestamptz not null,
    period         text not null,
    -- The publication whose place it takes.
    restates       uuid,
    state          text not null,
    -- Of what settled it: published or withdrawn.
    settled        bigint,
    settled_at     timestamptz,
    -- The events as stored; in them is no text by or about a person and no number that is too small to tell.
    proposal       bytea not null,
    outcome        bytea
);
create index publication_published on views.publication (settled) where state = 'published';

-- The removal ledger: what platforms claimed and what our own checks found.
create table views.ledger_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    -- Nothing in it is text by or about a person.
    document    bytea not null
);
-- By what content that was removed once is known again: its addresses, and the hashes of evidence that shows it.
create table views.removed_mark (
    mark             text not null,
    case_id          uuid not null,
    item_id          uuid not null,
    -- Of the event that first confirmed its removal.
    removed_position bigint not null,
    primary key (mark, case_id, item_id)
);
create index removed_mark_by_first on views.removed_mark (mark, removed_position);
create index on views.removed_mark (case_id);

create table views.removal_timed_case (
    case_id  uuid primary key,
    version  bigint not null,
    document bytea not null
);
-- When all that a notice asks for was confirmed gone, as known between two places of the ledger.
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

---- The lists

-- A row for each state of each listing, by the places of the ledger between which it held.
create table views.listing (
    listing_id  uuid not null,
    -- The event that brought this state about, and the one that ended it.
    known_from  bigint not null,
    known_to    bigint,
    ledgered_at timestamptz not null,
    list        text not null,
    key         text not null,
    published   boolean not null,
    -- Days in Viet Nam; the last day counts, the day of removal does not.
    from_day    date not null,
    until_day   date,
    removed_day date,
    review_day  date not null,
    contested   boolean not null,
    case_id     uuid,
    decision_id uuid,
    -- The whole state, as answers are made from it; texts in it stay sealed.
    state       bytea not null,
    -- That it shows.
    account     text,
    -- Who brought challenges of it, by sign-in id: so that each finds its own.
    challengers text[] not null,
    primary key (listing_id, known_from)
);
create index listing_page on views.listing (list, listing_id, known_from) where published;
create index listing_key on views.listing (key, known_from) where published;
create index listing_now on views.listing (listing_id) where known_to is null;
create index listing_change on views.listing (list, known_from);
create index listing_known on views.listing (known_from, ledgered_at);
-- Listings are found by what they are about: the case that they rest on, the address, the account.
create index on views.listing (case_id) where case_id is not null;
create index on views.listing (key);
create index on views.listing (account) where account is not null;
create index on views.listing using gin (challengers) where known_to is null;

-- Of each case, what a listing may rest on, likewise.
create table views.listing_ground (
    case_id     uuid not null,
    known_from  bigint not null,
    known_to    bigint,
    ledgered_at timestamptz not null,
    violation   boolean not null,
    -- Decisions that a ruling annulled.
    annulled    uuid[] not null,
    state       bytea not null,
    primary key (case_id, known_from)
);
create index listing_ground_known on views.listing_ground (known_from, ledgered_at);

-- Up to which change of the lists subscribers have shown that they hold them.
create table views.list_confirmation (
    position    bigint primary key,
    -- Sign-in id of the subscriber's system, and for whom it acts.
    officer     text not null,
    agency      text not null,
    number      bigint not null,
    ledgered_at timestamptz not null
);
create index list_confirmation_of on views.list_confirmation (officer, number);
create index list_confirmation_at on views.list_confirmation (number, officer);

---- Over all cases: subjects, what collides, affairs

-- The register of subjects and accounts.
create table views.subject_case (
    case_id  uuid primary key,
    version  bigint not null,
    access   text[] not null,
    -- Names in it are sealed under the persons' own keys.
    document bytea not null
);
create index subject_case_by_access on views.subject_case using gin (access);
-- A person, organisation or account in one case, from one place of the ledger to another.
create table views.subject_entry (
    case_id        uuid not null,
    -- A person's random id, the same in every case; of an account a hash of platform and name.
    key            text not null,
    from_position  bigint not null,
    until_position bigint not null,
    kind           text not null,
    roles          text[] not null,
    -- Of the case's number, its product and the account's page; never of a name.
    words          text[] not null,
    document       bytea not null,
    primary key (case_id, key, from_position)
);
create index subject_entry_by_key on views.subject_entry (key, case_id) include (from_position, until_position);
create index subject_entry_by_words on views.subject_entry using gin (words);

-- What bodies measure at once, written with the register (decision 0125).
create table views.measure_entry (
    case_id        uuid not null,
    -- A record, block or lock, and whom it is against.
    key            text not null,
    from_position  bigint not null,
    until_position bigint not null,
    case_number    text,
    document       bytea not null,
    -- Hashes of the content, the acts and the accounts that it can meet others at.
    points         uuid[] not null,
    primary key (case_id, key, from_position)
);
create index on views.measure_entry using gin (points);
-- A pair that collides, once in each of its two cases, for just as long as both measures stand.
create table views.collision (
    case_id        uuid not null,
    key            text not null,
    other_id       uuid not null,
    other_key      text not null,
    from_position  bigint not null,
    until_position bigint not null,
    -- Both measures as they stood, and the number of the other case.
    document       bytea not null,
    -- Keys in the register of all whom both are against.
    parties        text[] not null,
    primary key (case_id, key, other_id, other_key, from_position)
);
create index collision_standing on views.collision (until_position, from_position);
create index on views.collision (other_id, other_key);

-- What was said of affairs, one row an event.
create table views.affair_line (
    affair_id   uuid not null,
    version     bigint not null,
    position    bigint not null,
    stored_name text not null,
    payload     bytea not null,
    primary key (affair_id, version)
);
