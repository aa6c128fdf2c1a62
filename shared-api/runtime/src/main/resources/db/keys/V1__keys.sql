-- Keys live apart from events: destroying a row here forgets a person, and the history still verifies.
create table person_key (
    person     uuid primary key,
    kid        integer     not null,
    -- AES-256-GCM under the master key: 12 bytes nonce, then cipher text with its tag
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);

-- The one way from an identity number (or an account) to a person; the number itself stands nowhere.
create table person_identity (
    hmac   bytea primary key,
    person uuid not null
);

-- Whose key seals texts about a report, a subject, an appellant, or a case itself.
create table person_ref (
    ref    uuid primary key,
    person uuid not null
);
create index person_ref_person on person_ref (person);

-- A subject alleged first and identified later: the earlier texts stay under the earlier key, and erasing must find both.
create table person_earlier (
    ref    uuid not null,
    person uuid not null,
    primary key (ref, person)
);
