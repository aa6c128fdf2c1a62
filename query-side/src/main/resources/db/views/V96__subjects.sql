-- The register of subjects and accounts over all cases. Only the shapes: each generation of the view is a copy of them.
create table views.subject_case (
    case_id  uuid primary key,
    version  bigint not null,
    -- The keys that the case lies under today.
    access   text[] not null,
    -- What stands, to fold on from; names in it are sealed under the persons' own keys.
    document json not null
);
create index subject_case_by_access on views.subject_case using gin (access);

-- A person, organisation or account in one case, from one place of the ledger to another; the greatest bigint says that it stands.
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
    document       json not null,
    primary key (case_id, key, from_position)
);
create index subject_entry_by_key on views.subject_entry (key, case_id) include (from_position, until_position);
create index subject_entry_by_words on views.subject_entry using gin (words);
