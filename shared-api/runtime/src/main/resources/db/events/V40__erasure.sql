-- In which cases texts about a person lie: made from the ledger, which can make it anew.
create table events.person_case (
    person  uuid not null,
    case_id uuid not null,
    primary key (person, case_id)
);

-- Erasures that the ledger told of. Done ones stay: an event read again must not erase whom the same id leads to by then.
create table events.erasure (
    event_id text primary key,
    erased   json not null,
    tries    int not null default 0,
    done_at  timestamptz
);
create index erasure_open on events.erasure (tries) where done_at is null;
