-- What bodies have under way against whom, over all cases: made from the ledger, which can make it anew. Whoever is about to measure
-- somebody is warned by it; nothing is refused by it.
create table events.measured (
    case_id  uuid not null,
    -- A record, block or lock, and whom it is against.
    key      text not null,
    -- A random id, the same in every case.
    person   uuid not null,
    document json not null,
    primary key (case_id, key)
);
create index measured_person on events.measured (person);
