-- Keys live apart from events: destroying a row here forgets a person, and the history still verifies. A column mac is a code
-- (HMAC) under a key that no database holds (decision 0200): who leads an identity or a text to another person would have texts
-- sealed under that person's key. The wrapped keys themselves are bound to their person already.
--
-- The planner's statistics keep a hundred values of each column: copies of keys that no destruction would reach. So none are
-- gathered of what is a key or leads to one.

create table person_key (
    person     uuid primary key,
    kid        integer     not null,
    -- AES-256-GCM under the master key: 12 bytes nonce, then cipher text with its tag.
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);
alter table person_key alter column wrapped set statistics 0;

-- The one way from an identity number (or an account) to a person; the number itself stands nowhere.
create table person_identity (
    hmac   bytea primary key,
    person uuid not null,
    mac    bytea
);
alter table person_identity alter column hmac set statistics 0;
alter table person_identity alter column mac set statistics 0;

-- Whose key seals texts about a report, a subject, an appellant, or a case itself.
create table person_ref (
    ref    uuid primary key,
    person uuid not null,
    mac    bytea
);
create index person_ref_person on person_ref (person);

-- A subject alleged first and identified later: the earlier texts stay under the earlier key, and erasing must find both.
create table person_earlier (
    ref    uuid not null,
    person uuid not null,
    mac    bytea,
    primary key (ref, person)
);

-- What the right master key makes of a fixed text. Another key is noticed at start; a person's key that does not open would be too late.
create table master_check (
    the_one boolean primary key default true check (the_one),
    value   bytea not null
);

-- A file that came whole and that no step has named yet; its key is wrapped under the master key, bound to the file's name.
create table upload (
    upload_id  uuid primary key,
    agency     text        not null,
    officer    text        not null,
    -- Under which its sealed bytes are kept: a code over the digest.
    name       text        not null,
    sha256     text        not null,
    media_type text        not null,
    size_bytes bigint      not null,
    taken_at   timestamptz not null,
    wrapped    bytea       not null,
    mac        bytea
);
create index upload_name on upload (name);
create index upload_taken_at on upload (taken_at);
alter table upload alter column wrapped set statistics 0;

-- What a case has of a file: the file's key, sealed under the case's own. Destroying that one takes the file from this case alone.
create table file_key (
    case_id uuid        not null,
    name    text        not null,
    person  uuid        not null,
    sealed  json        not null,
    kept_at timestamptz not null default now(),
    -- Whether the step that names it is known to have been accepted.
    proven  boolean     not null default false,
    mac     bytea,
    primary key (case_id, name)
);
create index file_key_name on file_key (name);
create index file_key_person on file_key (person);
create index file_key_unproven on file_key (kept_at) where not proven;
alter table file_key alter column sealed set statistics 0;
